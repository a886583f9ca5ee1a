import type { DisclosureCertificate } from '@veche/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, publicSchema, publisher } from './columns.js';

const ReleaseSchema = defineEntity({
  name: 'ReleaseRow',
  tableName: 'release',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    /** The sequence of its envelope. */
    sequence: p.integer().primary(),
    indicator: code,
    version: p.integer(),
    definitionHash: code,
    /** The dimensions that are crossed, sorted. */
    dimensions: codes,
    synthetic: p.boolean(),
    state: p.enum(['CURRENT', 'SUPERSEDED', 'WITHDRAWN']).columnType('text').collation('C'),
    publishedAt: p.datetime().columnType('timestamptz(3)'),
    certificate: p.json<DisclosureCertificate>(),
  },
  indexes: [
    { name: 'release_indicator', properties: ['indicator', 'publisher', 'sequence'] },
    {
      name: 'release_published',
      columns: [{ name: 'published_at', sort: 'DESC' }, { name: 'publisher' }, { name: 'sequence' }],
      properties: ['publishedAt', 'publisher', 'sequence'],
    },
  ],
});

/** A release of figures, with its place among the others. */
export class ReleaseRow extends ReleaseSchema.class {}
ReleaseSchema.setClass(ReleaseRow);
