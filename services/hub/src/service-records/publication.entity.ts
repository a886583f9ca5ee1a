import { defineEntity, p } from '@mikro-orm/core';
import { code, privateSchema } from './columns.js';

const schema = defineEntity({
  name: 'PublicationRow',
  tableName: 'publication',
  schema: privateSchema,
  properties: {
    /** In the order in which they were published. */
    number: p.integer().primary().generated('by default as identity'),
    id: p.uuid(),
    /** The first indicator of the group. */
    indicator: code,
    indicators: p.array().columnType('text[]'),
    period: code,
    synthetic: p.boolean(),
    kind: code,
    publishedAt: p.datetime(),
    account: p.text(),
    /** Hashes and sequences of the envelopes that it appended. */
    releases: p.array().columnType('text[]'),
    sequences: p.array<number>().columnType('int[]'),
    cells: p.integer(),
    hidden: p.integer(),
    reason: p.text().nullable(),
    /** The records that it was counted from, as a number and a hash. */
    records: p.integer(),
    recordsDigest: p.text(),
  },
  uniques: [{ name: 'publication_id', properties: ['id'] }],
  indexes: [{ name: 'publication_group', properties: ['indicator', 'period', 'synthetic', 'number'] }],
});

/** One act of publishing, revising or withdrawing. */
export class PublicationRow extends schema.class {}
schema.setClass(PublicationRow);
