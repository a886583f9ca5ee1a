import { observationSchema } from './observation.js';

const cell = { region: 'RU-OMS', period: '2014-S1' };
const issuesOf = (observation: object) =>
  observationSchema
    .safeParse({ ...cell, ...observation })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('an observation', () => {
  it('has a value only where it is reported', () => {
    expect(issuesOf({ state: 'REPORTED', value: 630 })).toEqual([]);
    expect(issuesOf({ state: 'SUPPRESSED' })).toEqual([]);
    expect(issuesOf({ state: 'SUPPRESSED', value: 3 })).toEqual([': Unrecognized key: "value"']);
    expect(issuesOf({ state: 'MISSING', value: 0 })).toEqual([': Unrecognized key: "value"']);
    expect(issuesOf({ state: 'NOT_APPLICABLE', value: null })).toEqual([': Unrecognized key: "value"']);
  });

  it.each([undefined, null, '630', NaN, Infinity])('is not reported as %p', (value) => {
    expect(issuesOf({ state: 'REPORTED', value })).toEqual([
      'value: a value is a number; a figure without one has the state SUPPRESSED, MISSING or NOT_APPLICABLE',
    ]);
  });

  it('is zero or more, and less than anything that could be counted', () => {
    expect(issuesOf({ state: 'REPORTED', value: 0 })).toEqual([]);
    expect(issuesOf({ state: 'REPORTED', value: -1 })).toEqual(['value: a value is zero or more']);
    expect(issuesOf({ state: 'REPORTED', value: 1e13 })).toEqual(['value: a value is at most 1000000000000']);
  });

  it('stands at its totals, without flags, notes or source, unless it says otherwise', () => {
    expect(observationSchema.parse({ ...cell, state: 'MISSING' })).toEqual({
      ...cell,
      state: 'MISSING',
      periodCandidates: [],
      codes: {},
      basis: null,
      flags: [],
      notes: [],
      providers: [],
      project: null,
      source: null,
    });
  });
});
