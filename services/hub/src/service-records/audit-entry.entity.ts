import { defineEntity, p } from '@mikro-orm/core';
import { code, privateSchema } from './columns.js';

const schema = defineEntity({
  name: 'AuditEntryRow',
  tableName: 'audit_entry',
  schema: privateSchema,
  properties: {
    id: p.bigint().primary(),
    at: p.datetime(),
    account: p.text().nullable(),
    accountName: p.text().nullable(),
    operation: code,
    outcome: code,
    code: code.nullable(),
    /** Of the end of an operation: the entry with which it began. */
    begun: p.bigint().nullable(),
    subject: p.json<Record<string, string>>(),
  },
  triggers: [
    {
      name: 'stays',
      timing: 'before',
      events: ['delete', 'update'],
      body: `raise exception 'the audit trail is only added to: % is refused', tg_op`,
    },
  ],
  uniques: [{ name: 'audit_entry_begun', properties: ['begun'] }],
});

/** Who did what, and how it ended. A trigger refuses to change or delete a row. */
export class AuditEntryRow extends schema.class {}
schema.setClass(AuditEntryRow);
