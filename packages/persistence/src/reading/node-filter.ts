import type { CatalogueNodeType } from '@veche/domain';
import { sql, type RawBuilder } from 'kysely';
import { foldText } from '../projection/fold-text.js';
import type { NodeFilter, NodeKey } from './public-reader.js';

/** The conditions of a filter over the table `n`. */
export function nodeConditions(type: CatalogueNodeType, filter: NodeFilter): RawBuilder<unknown> {
  const conditions = [
    sql`n.type = ${type}`,
    ...oneOf('kind', filter.kinds),
    ...oneOf('status', filter.statuses),
    ...oneOf('nature', filter.natures),
    ...oneOf('publisher', filter.publishers),
    ...overlapping('territories', filter.territories),
    ...overlapping('target_groups', filter.targetGroups),
    ...textConditions(filter.text),
    ...(filter.participant ? [takesPart(type, filter.participant)] : []),
    ...(filter.participantsFrom ? [sentBy(filter.participantsFrom)] : []),
    ...(filter.project ? [belongsTo(type, filter.project)] : []),
    ...(filter.dated === undefined ? [] : [sql`(n.starts is not null) = ${filter.dated}`]),
    ...(filter.from === undefined ? [] : [sql`n.ends >= ${filter.from}`]),
    ...(filter.to === undefined ? [] : [sql`n.starts <= ${filter.to}`]),
  ];
  return sql.join(conditions, sql` and `);
}

function oneOf(column: string, values: readonly string[] | undefined): RawBuilder<unknown>[] {
  return values === undefined ? [] : [sql`n.${sql.id(column)} = any(${[...values]}::text[])`];
}

function overlapping(column: string, values: readonly string[] | undefined): RawBuilder<unknown>[] {
  return values === undefined ? [] : [sql`n.${sql.id(column)} && ${[...values]}::text[]`];
}

/** Every word must be part of one of the names; a text without any letter or digit matches nothing. */
function textConditions(text: string | undefined): RawBuilder<unknown>[] {
  if (text === undefined || text.trim() === '') return [];
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [sql`false`];
  return words.map((word) => sql`n.search_text like ${`%${word}%`}`);
}

function takesPart(type: CatalogueNodeType, { publisher, id }: NodeKey): RawBuilder<unknown> {
  if (type === 'Funding')
    return sql`n.publisher = ${publisher} and n.id in (${fundingsOf(sql`${publisher}::text`, sql`${id}::text`)})`;
  return sql`exists (select from veche.participation t where t.publisher = ${publisher} and t.organization_id = ${id}
    and t.node_type = n.type and t.node_id = n.id and t.publisher = n.publisher)`;
}

/** A region's subdivisions have its code before theirs (ISO 3166-2); the union's members are no subdivisions of it. */
function sentBy(regions: readonly string[]): RawBuilder<unknown> {
  return sql`exists (select from veche.participation t where t.publisher = n.publisher and t.node_type = n.type
    and t.node_id = n.id and (t.territory = any(${[...regions]}::text[])
      or split_part(t.territory, '-', 1) = any(${[...regions]}::text[])))`;
}

/** The ids of the fundings in which an organization is funder, intermediary or recipient. */
export function fundingsOf(
  publisher: RawBuilder<unknown>,
  organization: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`select l.from_id from veche.catalogue_link l where l.publisher = ${publisher}
      and l.to_type = 'Organization' and l.to_id = ${organization} and l.from_type = 'Funding'
      and l.field in ('intermediary', 'recipient')
    union
    select l.from_id from veche.catalogue_link f
      join veche.catalogue_link l on l.publisher = f.publisher and l.to_type = 'Funder' and l.to_id = f.from_id
        and l.from_type = 'Funding' and l.field = 'funder'
      where f.publisher = ${publisher} and f.to_type = 'Organization' and f.to_id = ${organization}
        and f.from_type = 'Funder' and f.field = 'organization'`;
}

/** What belongs to a project: its parts, events, fundings and documents; who takes part in it; who funds it. */
function belongsTo(type: CatalogueNodeType, { publisher, id }: NodeKey): RawBuilder<unknown> {
  const pointing = (from: CatalogueNodeType, field: string): RawBuilder<unknown> =>
    sql`select l.from_id from veche.catalogue_link l where l.publisher = ${publisher} and l.to_type = 'Project'
      and l.to_id = ${id} and l.from_type = ${from} and l.field = ${field}`;
  const pointedAtBy = (
    from: CatalogueNodeType,
    field: string,
    ids: RawBuilder<unknown>,
  ): RawBuilder<unknown> =>
    sql`select l.to_id from veche.catalogue_link l where l.publisher = ${publisher} and l.from_type = ${from}
      and l.field = ${field} and l.from_id in (${ids})`;
  const ids = ((): RawBuilder<unknown> => {
    switch (type) {
      case 'Project':
        return pointing('Project', 'parent');
      case 'Event':
      case 'Funding':
      case 'Document':
        return pointing(type, 'project');
      case 'Funder':
        return pointedAtBy('Funding', 'funder', pointing('Funding', 'project'));
      case 'Agreement':
        return sql`select l.from_id from veche.catalogue_link l where l.publisher = ${publisher}
          and l.from_type = 'Agreement' and l.field = 'event' and l.to_id in (${pointing('Event', 'project')})`;
      case 'Organization':
        return sql`select t.organization_id from veche.participation t where t.publisher = ${publisher}
          and t.node_type = 'Project' and t.node_id = ${id}`;
    }
  })();
  return sql`n.publisher = ${publisher} and n.id in (${ids})`;
}
