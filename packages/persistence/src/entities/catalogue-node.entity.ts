import type { CatalogueNode } from '@veche/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, publicSchema, publisher } from './columns.js';

const CatalogueNodeSchema = defineEntity({
  name: 'CatalogueNodeRow',
  tableName: 'catalogue_node',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    type: code.primary(),
    id: code.primary(),
    record: p.json<CatalogueNode>(),
    kind: code.nullable(),
    status: code.nullable(),
    nature: code.nullable(),
    territory: code.nullable(),
    /** The territory with everything around it, so that a filter by a region finds what lies inside. */
    territories: codes,
    targetGroups: codes,
    nameSort: code,
    searchText: p.text(),
    /** ISO dates, inclusive; null where no time is resolved. */
    starts: code.nullable(),
    ends: code.nullable(),
    /** `starts`, or the empty text, which sorts before every date. */
    dateSort: code,
  },
  indexes: [
    { name: 'catalogue_node_name', properties: ['type', 'nameSort', 'publisher', 'id'] },
    {
      name: 'catalogue_node_date',
      columns: [{ name: 'type' }, { name: 'date_sort', sort: 'DESC' }, { name: 'publisher' }, { name: 'id' }],
      properties: ['type', 'dateSort', 'publisher', 'id'],
    },
    { name: 'catalogue_node_kind', properties: ['type', 'kind'] },
    { name: 'catalogue_node_territories', properties: ['territories'], type: 'gin' },
    {
      name: 'catalogue_node_search',
      properties: ['searchText'],
      expression:
        'create index catalogue_node_search on veche.catalogue_node using gin (search_text public.gin_trgm_ops)',
    },
    { name: 'catalogue_node_target_groups', properties: ['targetGroups'], type: 'gin' },
  ],
});

/** A node of a publisher's catalogue: the record as it was published, and columns to find and order it by. */
export class CatalogueNodeRow extends CatalogueNodeSchema.class {}
CatalogueNodeSchema.setClass(CatalogueNodeRow);
