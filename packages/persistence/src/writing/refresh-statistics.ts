import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/**
 * Lets the planner know how large the catalogue has become, whenever a chain has grown to twice its length: a chain of many envelopes comes
 * faster than PostgreSQL notices by itself, and until then every page would be sorted out of all rows.
 */
export async function refreshStatistics(em: EntityManager, sequence: number): Promise<void> {
  if (sequence < 4 || !Number.isInteger(Math.log2(sequence))) return;
  await sql`analyze veche.catalogue_node, veche.catalogue_search, veche.catalogue_link, veche.participation, veche.organization_identifier`.execute(
    em.getKysely(),
  );
}
