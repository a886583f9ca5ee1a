import { describe, expect, it } from '@jest/globals';
import { formatMistake } from '../mistakes/mistake.js';
import { parseDefinitions } from './parse-definitions.js';

const dimensions = `
- code: SERVICE
  names: [{ language: en, text: service }]
  additive: false
  overlap: ALL
  codes:
    - { code: DOCS, names: [{ language: en, text: documents }] }
    - { code: LEGAL, names: [{ language: en, text: legal help }] }
`;

const indicator = (code: string, more: string): string => `
- code: ${code}
  version: 1
  names: [{ language: en, text: ${code.toLowerCase()} }]
  measure: COUNT
  unit: ACTS
  confidentialUnit: PERSON
  dimensions: [SERVICE]
  tables: [[SERVICE]]
  acrossRegions: ADD
  acrossPeriods: ADD
  ${more}
`;

const read = (indicators: string) =>
  parseDefinitions(
    new Map([
      ['dimensions.yaml', dimensions],
      ['indicators.yaml', indicators],
    ]),
  );

describe('the partitions of an indicator', () => {
  it('take the overlap off its own dimension and leave that of others alone', () => {
    const reading = read(indicator('PEOPLE', '') + indicator('SERVICES', 'partitions: [SERVICE]'));
    const seen = reading.ok
      ? reading.definitions.map(({ code, dimensions: [service] }) => [
          code,
          service?.additive,
          service?.codes.map(({ mayOverlap }) => mayOverlap),
        ])
      : reading.mistakes;
    expect(seen).toEqual([
      ['PEOPLE', false, [['LEGAL'], ['DOCS']]],
      ['SERVICES', true, [[], []]],
    ]);
  });

  it('name dimensions of that indicator', () => {
    const reading = read(indicator('SERVICES', 'partitions: [SEX]'));
    expect(reading.ok ? [] : reading.mistakes.map(formatMistake)).toEqual([
      'indicators.yaml:12:16  [0].partitions[0]: found "SEX"; expected a dimension of this indicator',
    ]);
  });
});
