import { randomUUID } from 'node:crypto';
import { raw, type MikroORM } from '@mikro-orm/postgresql';
import type { Role } from '../administration/accounts/role.js';
import type { TokenBook } from '../administration/accounts/token-book.js';
import type { TokenRecord } from '../administration/accounts/token-record.js';
import { ApiTokenRow } from './api-token.entity.js';

/** Any number that nothing else in the database locks: changes of who may administer the hub come one after the other. */
const administratorsLock = 7_305_121;

/** The API tokens of a hub in its private schema. */
export function openTokenBook(orm: MikroORM): TokenBook {
  return {
    tokens: async () => {
      const rows = await orm.em.fork().find(ApiTokenRow, {}, { orderBy: { createdAt: 'desc', id: 'desc' } });
      return rows.map(recordOf);
    },
    add: async (token) => {
      const em = orm.em.fork();
      const row = em.create(ApiTokenRow, rowOf(token));
      await em.persist(row).flush();
      return recordOf(row);
    },
    addFirst: (token) =>
      orm.em.fork().transactional(async (em) => {
        await em.execute(`select pg_advisory_xact_lock(${administratorsLock})`);
        if ((await em.count(ApiTokenRow)) > 0) return false;
        em.create(ApiTokenRow, rowOf(token));
        return true;
      }),
    revoke: (id) =>
      orm.em.fork().transactional(async (em) => {
        await em.execute(`select pg_advisory_xact_lock(${administratorsLock})`);
        const row = isUuid(id) ? await em.findOne(ApiTokenRow, { id }) : null;
        if (row === null) return null;
        if (row.revokedAt !== null && row.revokedAt !== undefined) return recordOf(row);
        if (row.role === 'ADMINISTRATOR') {
          const others = await em.count(ApiTokenRow, {
            id: { $ne: id },
            role: 'ADMINISTRATOR',
            revokedAt: null,
            $or: [{ expiresAt: null }, { expiresAt: { $gt: new Date() } }],
          });
          if (others === 0) return 'LAST_ADMINISTRATOR';
        }
        row.revokedAt = new Date();
        await em.flush();
        return recordOf(row);
      }),
    find: async (hash) => {
      const row = await orm.em.fork().findOne(ApiTokenRow, { hash });
      return row && recordOf(row);
    },
    used: async (id, day) => {
      const due = { id, $or: [{ lastUsed: null }, { lastUsed: { $lt: day } }] };
      await orm.em.fork().nativeUpdate(ApiTokenRow, due, { lastUsed: raw('?', [day]) });
    },
  };
}

function rowOf({
  hash,
  name,
  role,
  expiresAt,
}: Parameters<TokenBook['add']>[0]): Omit<ApiTokenRow, 'revokedAt' | 'lastUsed'> {
  return { id: randomUUID(), hash, name, role, createdAt: new Date(), expiresAt };
}

function recordOf(row: ApiTokenRow): TokenRecord {
  return {
    id: row.id,
    name: row.name,
    role: row.role as Role,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt ?? null,
    revokedAt: row.revokedAt ?? null,
    lastUsed: row.lastUsed ?? null,
  };
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
