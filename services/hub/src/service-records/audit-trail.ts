import { raw, type MikroORM } from '@mikro-orm/postgresql';
import type { AuditEntry, AuditOutcome } from '../administration/audit/audit-entry.js';
import type { AuditTrail } from '../administration/audit/audit-trail.js';
import { AuditEntryRow } from './audit-entry.entity.js';

/** The audit trail of a hub in its private schema. */
export function openAuditTrail(orm: MikroORM): AuditTrail {
  return {
    add: async (entry, begun) => {
      const row = { ...entry, subject: { ...entry.subject }, at: new Date() };
      const id = await orm.em
        .fork()
        .insert(AuditEntryRow, { ...row, begun: begun === undefined ? null : BigInt(begun) });
      return String(id);
    },
    entries: async ({ first, after }) => {
      const ended = raw(
        (alias) => `exists (select from hub_private.audit_entry ending where ending.begun = ${alias}.id)`,
      );
      const rows = await orm.em.fork().find(
        AuditEntryRow,
        {
          ...(after === null ? {} : { id: { $lt: BigInt(after) } }),
          $or: [{ outcome: { $ne: 'BEGUN' } }, { [ended]: false }],
        },
        { orderBy: { id: 'desc' }, limit: first + 1 },
      );
      return { items: rows.slice(0, first).map(entryOf), hasNextPage: rows.length > first };
    },
  };
}

function entryOf(row: AuditEntryRow): AuditEntry {
  return {
    id: String(row.id),
    at: row.at,
    account: row.account ?? null,
    accountName: row.accountName ?? null,
    operation: row.operation,
    outcome: row.outcome as AuditOutcome,
    code: row.code ?? null,
    subject: row.subject,
  };
}
