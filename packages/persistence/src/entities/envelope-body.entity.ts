import { defineEntity, p } from '@mikro-orm/core';
import { code, publicSchema, publisher } from './columns.js';

const EnvelopeBodySchema = defineEntity({
  name: 'EnvelopeBodyRow',
  tableName: 'envelope_body',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    /** The hash of the envelope. */
    hash: code.primary(),
    /** The canonical body in UTF-8; stored uncompressed, so that a stretch of it is read alone. */
    body: p.blob(),
  },
  indexes: [{ name: 'envelope_body_hash', properties: ['hash'] }],
});

/** The body of an envelope; a withdrawal purges it and leaves the header. */
export class EnvelopeBodyRow extends EnvelopeBodySchema.class {}
EnvelopeBodySchema.setClass(EnvelopeBodyRow);
