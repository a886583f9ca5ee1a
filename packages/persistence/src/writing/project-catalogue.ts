import type { CatalogueBody, PublisherProfile } from '@veche/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { CatalogueLinkRow } from '../entities/catalogue-link.entity.js';
import { CatalogueNodeRow } from '../entities/catalogue-node.entity.js';
import { CatalogueSearchRow } from '../entities/catalogue-search.entity.js';
import { MemberRow } from '../entities/member.entity.js';
import { OrganizationIdentifierRow } from '../entities/organization-identifier.entity.js';
import { ParticipationRow } from '../entities/participation.entity.js';
import { catalogueRows } from '../projection/catalogue-rows.js';
import { insertRows } from './insert-rows.js';

/** Replaces and removes nodes, and the publisher's profile where the body has one. */
export async function projectCatalogue(
  em: EntityManager,
  publisher: string,
  body: CatalogueBody,
): Promise<void> {
  if (body.profile) await putProfile(em, publisher, body.profile);
  await removeNodes(em, publisher, [...body.upserts, ...body.removals]);
  // Of two records of one node in one body the last is meant.
  const latest = new Map(body.upserts.map((node) => [`${node.type}:${node.id}`, node]));
  const rows = [...latest.values()].map((node) => catalogueRows(publisher, node));
  await insertRows(
    em,
    CatalogueNodeRow,
    rows.map(({ node }) => node),
  );
  await insertRows(
    em,
    CatalogueLinkRow,
    rows.flatMap(({ links }) => links),
  );
  await insertRows(
    em,
    CatalogueSearchRow,
    rows.map(({ search }) => search),
  );
  await insertRows(
    em,
    ParticipationRow,
    rows.flatMap(({ participations }) => participations),
  );
  await insertRows(
    em,
    OrganizationIdentifierRow,
    rows.flatMap(({ identifiers }) => identifiers),
  );
}

async function putProfile(em: EntityManager, publisher: string, profile: PublisherProfile): Promise<void> {
  await em.upsert(
    MemberRow,
    { publisher, profile, territory: profile.territory, state: 'CURRENT', self: false },
    { onConflictMergeFields: ['profile', 'territory'] },
  );
}

async function removeNodes(
  em: EntityManager,
  publisher: string,
  nodes: readonly { readonly type: string; readonly id: string }[],
): Promise<void> {
  if (nodes.length === 0) return;
  const types = nodes.map(({ type }) => type);
  const ids = nodes.map(({ id }) => id);
  for (const { table, type, id } of tablesOfNodes) {
    // `offset 0` holds the planner to one look into the index a node: before it has statistics it would read the table.
    await sql`delete from ${table} where ctid = any(array(
      select t.ctid from unnest(${types}::text[], ${ids}::text[]) k (type, id) cross join lateral (
        select t.ctid from ${table} t where t.publisher = ${publisher} and ${type} = k.type and ${id} = k.id
          offset 0) t))`.execute(em.getKysely());
  }
}

/** Where a node leaves rows, and how they name it. */
const tablesOfNodes = [
  { table: sql`veche.catalogue_node`, type: sql`t.type`, id: sql`t.id` },
  { table: sql`veche.catalogue_search`, type: sql`t.type`, id: sql`t.id` },
  { table: sql`veche.catalogue_link`, type: sql`t.from_type`, id: sql`t.from_id` },
  { table: sql`veche.participation`, type: sql`t.node_type`, id: sql`t.node_id` },
  { table: sql`veche.organization_identifier`, type: sql`'Organization'`, id: sql`t.organization_id` },
];
