import { defineEntity, p } from '@mikro-orm/core';
import { code, privateSchema } from './columns.js';

const schema = defineEntity({
  name: 'ImportJobRow',
  tableName: 'import_job',
  schema: privateSchema,
  properties: {
    id: p.uuid().primary(),
    kind: code,
    dryRun: p.boolean(),
    synthetic: p.boolean(),
    state: code,
    failure: code.nullable(),
    account: p.text(),
    startedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
    bytes: p.bigint('number'),
    rowsRead: p.integer(),
    rowsNew: p.integer(),
    rowsChanged: p.integer(),
    rowsUnchanged: p.integer(),
    rowsRejected: p.integer(),
    recordsRemoved: p.integer().default(0),
    problemCount: p.integer(),
    problemCounts: p.json<{ code: string; count: number }[]>(),
    /** The first problems, and those that only the whole file shows. They never hold a personal value. */
    problems: p.json<unknown[]>(),
    wholeFileProblems: p.json<unknown[]>(),
  },
  indexes: [{ name: 'import_job_newest', properties: ['startedAt', 'id'] }],
});

/** An import: who, when, of what kind, and how it ended. The file's name is not kept: file names name people. */
export class ImportJobRow extends schema.class {}
schema.setClass(ImportJobRow);
