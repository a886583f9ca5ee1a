import { defineEntity, p } from '@mikro-orm/core';
import { code, privateSchema } from './columns.js';

const schema = defineEntity({
  name: 'ColumnMappingRow',
  tableName: 'column_mapping',
  schema: privateSchema,
  properties: {
    kind: code.primary(),
    columns: p.json<{ header: string; field: string | null }[]>(),
    savedAt: p.datetime(),
    savedBy: p.text(),
  },
});

/** Which column of the network's files is which field, for one kind of records. */
export class ColumnMappingRow extends schema.class {}
schema.setClass(ColumnMappingRow);
