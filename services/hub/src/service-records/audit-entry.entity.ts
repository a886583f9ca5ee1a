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
    subject: p.json<Record<string, string>>(),
  },
});

/** Who did what, and how it ended. A trigger refuses to change or delete a row. */
export class AuditEntryRow extends schema.class {}
schema.setClass(AuditEntryRow);
