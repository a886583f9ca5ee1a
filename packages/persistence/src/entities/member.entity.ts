import type { PublisherProfile } from '@veche/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { code, publicSchema, publisher } from './columns.js';

const MemberSchema = defineEntity({
  name: 'MemberRow',
  tableName: 'member',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    profile: p.json<PublisherProfile>(),
    territory: code,
    url: p.text().nullable(),
    state: p
      .enum(['CURRENT', 'STALE', 'UNREACHABLE', 'REFUSED', 'SUSPENDED'])
      .columnType('text')
      .collation('C'),
    /** The server's own publisher. */
    self: p.boolean(),
    lastContact: p.datetime().columnType('timestamptz(3)').nullable(),
    lag: p.integer().nullable(),
    apiVersion: p.text().nullable(),
  },
});

/** A publisher that this server knows, and how it stands with it. */
export class MemberRow extends MemberSchema.class {}
MemberSchema.setClass(MemberRow);
