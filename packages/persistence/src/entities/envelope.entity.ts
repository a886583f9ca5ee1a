import { defineEntity, p } from '@mikro-orm/core';
import { code, publicSchema, publisher } from './columns.js';

const EnvelopeSchema = defineEntity({
  name: 'EnvelopeRow',
  tableName: 'envelope',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    sequence: p.integer().primary(),
    hash: code,
    previousHash: code.nullable(),
    kind: code,
    publishedAt: p.datetime().columnType('timestamptz(3)'),
    /** The canonical header, exactly as signed. */
    header: p.text(),
    signature: p.text(),
    bodyHash: code,
    bytes: p.integer(),
    licence: p.text(),
  },
  uniques: [{ name: 'envelope_hash', properties: ['hash', 'publisher'] }],
});

/** A signed envelope without its body; it is never changed or deleted. */
export class EnvelopeRow extends EnvelopeSchema.class {}
EnvelopeSchema.setClass(EnvelopeRow);
