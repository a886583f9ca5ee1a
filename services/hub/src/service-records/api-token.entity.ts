import { defineEntity, p } from '@mikro-orm/core';
import { code, digest, privateSchema } from './columns.js';

const schema = defineEntity({
  name: 'ApiTokenRow',
  tableName: 'api_token',
  schema: privateSchema,
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 of the token; the token itself is kept nowhere. */
    hash: digest,
    name: p.text(),
    role: code,
    createdAt: p.datetime(),
    expiresAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    lastUsed: p.date().nullable(),
  },
  uniques: [{ name: 'api_token_hash', properties: ['hash'] }],
});

/** What is known of an API token. */
export class ApiTokenRow extends schema.class {}
schema.setClass(ApiTokenRow);
