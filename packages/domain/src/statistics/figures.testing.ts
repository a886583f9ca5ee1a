import { dimensionSchema, indicatorDefinitionSchema } from './indicator.js';
import type { ComparableFigure } from './comparison.js';
import { observationSchema } from './observation.js';

/** A definition's hash, as good as any. */
export const hashOfPersonsServed = 'a'.repeat(64);

const names = (text: string) => [{ language: 'en', text }];

/** The dimension TARGET_GROUP, cut down: everybody can be in several groups, and two are parts of a third. */
export const targetGroup = dimensionSchema.parse({
  code: 'TARGET_GROUP',
  names: names('target group'),
  additive: false,
  codes: [
    { code: 'CONVICTED', names: names('convicted') },
    { code: 'PRISON_LEAVER', names: names('released from prison'), parents: ['CONVICTED'] },
    { code: 'NON_CUSTODIAL', names: names('on community sanctions'), parents: ['CONVICTED'] },
    { code: 'NO_FIXED_ABODE', names: names('without a fixed abode') },
    { code: 'YOUTH_RISK', names: names('youth at risk'), definedByCountry: true },
  ],
});

/** People served: distinct people, over regions an interval, over periods never. */
export const personsServed = indicatorDefinitionSchema.parse({
  code: 'PERSONS_SERVED',
  version: 1,
  names: names('people served'),
  measure: 'DISTINCT',
  unit: 'PERSONS',
  confidentialUnit: 'PERSON',
  dimensions: [targetGroup],
  tables: [[], ['TARGET_GROUP']],
  acrossRegions: 'INTERVAL',
  acrossPeriods: 'NEVER',
});

/** Agreements: they add up over regions and periods. */
export const agreements = indicatorDefinitionSchema.parse({
  code: 'AGREEMENTS',
  version: 1,
  names: names('agreements'),
  measure: 'COUNT',
  unit: 'AGREEMENTS',
  confidentialUnit: 'NONE',
  tables: [[]],
  acrossRegions: 'ADD',
  acrossPeriods: 'ADD',
});

/** Completion of rehabilitation: a percentage. */
export const rehabCompletion = indicatorDefinitionSchema.parse({
  code: 'REHAB_COMPLETION',
  version: 1,
  names: names('completion'),
  measure: 'RATIO',
  unit: 'PERCENT',
  confidentialUnit: 'PERSON',
  tables: [[]],
  acrossRegions: 'NEVER',
  acrossPeriods: 'NEVER',
});

/** A figure of Omsk in the first half of 2014, with what a test says otherwise; its value stands beside, where it has one. */
export function figure(
  value: number | 'SUPPRESSED' | 'MISSING' | 'NOT_APPLICABLE',
  otherwise: object = {},
  release: Partial<Pick<ComparableFigure, 'definitionHash' | 'synthetic'>> = {},
): ComparableFigure {
  const state = typeof value === 'number' ? { state: 'REPORTED', value } : { state: value };
  return {
    observation: observationSchema.parse({ region: 'RU-OMS', period: '2014-S1', ...state, ...otherwise }),
    definitionHash: hashOfPersonsServed,
    synthetic: false,
    ...release,
  };
}
