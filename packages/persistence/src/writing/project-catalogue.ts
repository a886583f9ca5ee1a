import type { CatalogueBody, PublisherProfile } from '@veche/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { CatalogueLinkRow } from '../entities/catalogue-link.entity.js';
import { CatalogueNodeRow } from '../entities/catalogue-node.entity.js';
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
  const types = nodes.map(({ type }) => type);
  const ids = nodes.map(({ id }) => id);
  const touched = sql`(select * from unnest(${types}::text[], ${ids}::text[]))`;
  const kysely = em.getKysely();
  await sql`delete from veche.catalogue_node where publisher = ${publisher} and (type, id) in ${touched}`.execute(
    kysely,
  );
  await sql`delete from veche.catalogue_link where publisher = ${publisher} and (from_type, from_id) in ${touched}`.execute(
    kysely,
  );
  await sql`delete from veche.participation where publisher = ${publisher} and (node_type, node_id) in ${touched}`.execute(
    kysely,
  );
  await sql`delete from veche.organization_identifier
    where publisher = ${publisher} and ('Organization', organization_id) in ${touched}`.execute(kysely);
}
