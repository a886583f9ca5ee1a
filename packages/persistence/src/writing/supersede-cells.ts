import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** A release by what makes another one its successor. */
export interface ReleasedTable {
  readonly publisher: string;
  readonly sequence: number;
  readonly indicator: string;
  readonly version: number;
  readonly dimensions: string[];
  readonly synthetic: boolean;
}

/**
 * Takes the cells that a release repeats from the earlier ones of its table, and says which of those have none left. The
 * cells are given as values: a join would be planned without statistics just after a first large release, at great cost.
 */
export async function supersedeCells(
  em: EntityManager,
  { publisher, sequence, indicator, version, dimensions, synthetic }: ReleasedTable,
  cells: readonly string[],
): Promise<void> {
  const kysely = em.getKysely();
  const earlier = await sql<{ sequence: number }>`select sequence from veche.release
    where publisher = ${publisher} and indicator = ${indicator} and version = ${version} and state = 'CURRENT'
      and dimensions = ${dimensions}::text[] and synthetic = ${synthetic} and sequence < ${sequence}`.execute(
    kysely,
  );
  if (earlier.rows.length === 0) return;
  const releases = earlier.rows.map((release) => release.sequence);
  await sql`update veche.observation set current = false
    where publisher = ${publisher} and current and release = any(${releases}::int[])
      and cell = any(${[...cells]}::text[])`.execute(kysely);
  await sql`update veche.release r set state = 'SUPERSEDED'
    where r.publisher = ${publisher} and r.sequence = any(${releases}::int[]) and not exists (
      select from veche.observation o where o.publisher = r.publisher and o.release = r.sequence and o.current)`.execute(
    kysely,
  );
}
