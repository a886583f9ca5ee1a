import { defineEntity, p } from '@mikro-orm/core';
import { code, privateSchema } from './columns.js';

/** A cell as it was when it was published: its codes, its true value, how many stand behind it, and 1 if it was hidden. */
export type LedgerCell = readonly [
  codes: readonly string[],
  value: number,
  contributors: number,
  hidden: 0 | 1,
];

const schema = defineEntity({
  name: 'LedgerTableRow',
  tableName: 'ledger_table',
  schema: privateSchema,
  properties: {
    publication: p.integer().primary().autoincrement(false),
    ordinal: p.integer().primary().autoincrement(false),
    /** Which tables are one for an attacker. */
    universe: code,
    indicator: code,
    definitionHash: code,
    dimensions: p.array().columnType('text[]'),
    threshold: p.integer(),
    zeros: code,
    /** Cells that have something in them or are hidden; all others are 0 and shown. */
    cells: p.json<LedgerCell[]>(),
  },
});

/** A table of a publication with its true figures: as secret as the records, and kept when those go. */
export class LedgerTableRow extends schema.class {}
schema.setClass(LedgerTableRow);
