import type { StatedReason } from '@veche/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { code, publicSchema, publisher } from './columns.js';

const StatedReasonSchema = defineEntity({
  name: 'StatedReasonRow',
  tableName: 'stated_reason',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    release: p.integer().primary(),
    ordinal: p.integer().primary(),
    indicator: code,
    region: code,
    period: code,
    basePeriod: code,
    codes: code,
    record: p.json<StatedReason>(),
  },
  indexes: [
    { name: 'stated_reason_cell', properties: ['indicator', 'region', 'period', 'basePeriod', 'codes'] },
  ],
});

/** A source's own explanation of a change, as a release carries it. */
export class StatedReasonRow extends StatedReasonSchema.class {}
StatedReasonSchema.setClass(StatedReasonRow);
