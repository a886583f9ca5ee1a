import { defineEntity, p } from '@mikro-orm/core';
import { code, digest, privateSchema } from './columns.js';

const schema = defineEntity({
  name: 'ServiceRecordRow',
  tableName: 'service_record',
  schema: privateSchema,
  properties: {
    /** Made-up rows; they never meet real ones. */
    synthetic: p.boolean().primary(),
    /** The row's identity: a row of the same key takes its place. */
    recordKey: digest.primary(),
    kind: code,
    /** The pseudonym of the person; null for attendances without one. */
    person: digest.nullable(),
    family: digest.nullable(),
    /** The days that the record is of, both included. */
    startDay: p.date(),
    endDay: p.date(),
    locality: code.nullable(),
    provider: code.nullable(),
    project: code.nullable(),
    service: code.nullable(),
    targetGroups: p.array().columnType('text[]'),
    sex: code.nullable(),
    birthYear: p.smallint().nullable(),
    ageBand: code.nullable(),
    firstTime: p.boolean().nullable(),
    exitKind: code.nullable(),
    level: code.nullable(),
    attendances: p.integer().nullable(),
    drug: code.nullable(),
    sector: code.nullable(),
    /** A hash over everything but the key: whether the row has changed. */
    content: digest,
    /** The job that brought the row as it is now. */
    importedBy: p.uuid(),
  },
  indexes: [{ name: 'service_record_period', properties: ['kind', 'synthetic', 'startDay'] }],
});

/** One person's contact with one service, without the person: a pseudonym stands for him. It never leaves the hub. */
export class ServiceRecordRow extends schema.class {}
schema.setClass(ServiceRecordRow);
