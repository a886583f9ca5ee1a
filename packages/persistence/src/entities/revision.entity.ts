import { defineEntity, p } from '@mikro-orm/core';
import { publicSchema, publisher } from './columns.js';

const RevisionSchema = defineEntity({
  name: 'RevisionRow',
  tableName: 'revision',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    /** Grows with every change of what this publisher's data answer; starts at a clock's time, so that no value comes twice. */
    number: p.bigint(),
  },
});

/** How often what a publisher's data answer has changed. */
export class RevisionRow extends RevisionSchema.class {}
RevisionSchema.setClass(RevisionRow);
