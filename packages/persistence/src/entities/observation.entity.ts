import type { Observation } from '@veche/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, publicSchema, publisher } from './columns.js';

const ObservationSchema = defineEntity({
  name: 'ObservationRow',
  tableName: 'observation',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    release: p.integer().primary(),
    /** Its place in the release's list, from 0. */
    ordinal: p.integer().primary(),
    indicator: code,
    definitionHash: code,
    synthetic: p.boolean(),
    /** False where a later release of the same table repeats the cell, or the release was withdrawn. */
    current: p.boolean(),
    region: code,
    /** The region with everything around it. */
    regions: codes,
    period: code,
    /** The period and its candidates; the three lists after it are parallel to it. */
    periods: codes,
    periodStarts: codes,
    periodEnds: codes,
    frequencies: codes,
    /** `AGE=Y_LT15;SEX=F`: sorted by dimension, without dimensions at their total. */
    codes: code,
    /** The parts of `codes`. */
    codePairs: codes,
    /** The dimensions of `codes`. */
    dimensions: codes,
    project: code.nullable(),
    /** Region, period, codes and project in one text: what a later release repeats. */
    cell: code,
    state: code,
    value: p.double().nullable(),
    record: p.json<Observation>(),
  },
  checks: [
    { name: 'observation_value_if_reported', expression: `("state" = 'REPORTED') = ("value" is not null)` },
  ],
  indexes: [
    {
      name: 'observation_order',
      properties: ['indicator', 'period', 'region', 'codes', 'publisher', 'release', 'ordinal'],
      where: 'current',
    },
    {
      name: 'observation_region',
      properties: ['indicator', 'region', 'period', 'codes'],
      where: 'current',
    },
    {
      name: 'observation_cell',
      properties: ['publisher', 'definitionHash', 'cell', 'synthetic', 'release'],
      where: 'current',
    },
    { name: 'observation_project', properties: ['publisher', 'project', 'period'], where: 'current' },
    { name: 'observation_periods', properties: ['periods'], type: 'gin' },
    { name: 'observation_regions', properties: ['regions'], type: 'gin' },
  ],
});

/** One observation of a release: the record as it was published, and columns to find and order it by. */
export class ObservationRow extends ObservationSchema.class {}
ObservationSchema.setClass(ObservationRow);
