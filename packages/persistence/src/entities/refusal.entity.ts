import { defineEntity, p } from '@mikro-orm/core';
import { code, publicSchema, publisher } from './columns.js';

const RefusalSchema = defineEntity({
  name: 'RefusalRow',
  tableName: 'refusal',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    /** Counts a publisher's refusals from 1. */
    number: p.integer().primary(),
    sequence: p.integer().nullable(),
    code: code,
    message: p.text(),
    refusedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Why something of a publisher was refused as a whole. */
export class RefusalRow extends RefusalSchema.class {}
RefusalSchema.setClass(RefusalRow);
