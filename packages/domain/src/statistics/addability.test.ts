import { codeSchema, type Code } from '../codes.js';
import { mayAddCodes, mayAddPeriods } from './addability.js';
import { agreements, personsServed, rehabCompletion, targetGroup } from './figures.testing.js';
import { dimensionSchema } from './indicator.js';

const codes = (...texts: string[]): Code[] => texts.map((text) => codeSchema.parse(text));
const refusalOf = (addability: ReturnType<typeof mayAddCodes>) =>
  addability.allowed ? null : [addability.reason.code, ...addability.reason.about];

const names = [{ language: 'en', text: 'a name' }];
const member = (code: string, parents: string[] = [], mayOverlap: string[] = []) => ({
  code,
  names,
  parents,
  mayOverlap,
});
const age = dimensionSchema.parse({
  code: 'AGE',
  names,
  additive: true,
  codes: [
    member('Y15T17', ['Y15T19']),
    member('Y18T19', ['Y15T19', 'Y18T24']),
    member('Y20T24', ['Y18T24']),
    member('Y15T19'),
    member('Y18T24'),
    member('Y_GE25'),
  ],
});

describe('figures of several codes', () => {
  it('are added where the codes partition the population', () => {
    expect(mayAddCodes(age, codes('Y15T17', 'Y18T19', 'Y20T24'))).toEqual({ allowed: true });
    expect(mayAddCodes(age, codes('Y15T19', 'Y20T24', 'Y_GE25'))).toEqual({ allowed: true });
  });

  it('are never added where one person can have both', () => {
    expect(refusalOf(mayAddCodes(targetGroup, codes('PRISON_LEAVER', 'NON_CUSTODIAL')))).toEqual([
      'OVERLAPPING_CODES',
      'NON_CUSTODIAL',
      'PRISON_LEAVER',
    ]);
  });

  it('are not added to the figure of a roll-up that contains them', () => {
    expect(refusalOf(mayAddCodes(age, codes('Y15T19', 'Y18T19', 'Y_GE25')))).toEqual([
      'OVERLAPPING_CODES',
      'Y15T19',
      'Y18T19',
    ]);
  });

  it('are not added where two roll-ups share a part', () => {
    expect(refusalOf(mayAddCodes(age, codes('Y15T19', 'Y18T24')))).toEqual([
      'OVERLAPPING_CODES',
      'Y15T19',
      'Y18T24',
    ]);
  });

  it('are not added where a code says that it may overlap, whichever of the two says so', () => {
    const service = dimensionSchema.parse({
      code: 'SERVICE',
      names,
      additive: true,
      codes: [
        member('COUNSEL'),
        member('COUNSEL_PSY', ['COUNSEL'], ['LEGAL']),
        member('LEGAL'),
        member('REHAB'),
      ],
    });
    expect(refusalOf(mayAddCodes(service, codes('LEGAL', 'COUNSEL_PSY')))).toHaveLength(3);
    expect(refusalOf(mayAddCodes(service, codes('COUNSEL', 'LEGAL')))).toHaveLength(3);
    expect(refusalOf(mayAddCodes(service, codes('COUNSEL', 'REHAB')))).toBeNull();
  });

  it('are not added to the total, nor to themselves', () => {
    expect(refusalOf(mayAddCodes(age, codes('_T', 'Y_GE25')))).toEqual(['OVERLAPPING_CODES', 'Y_GE25', '_T']);
    expect(refusalOf(mayAddCodes(age, codes('Y_GE25', 'Y_GE25')))).toEqual(['OVERLAPPING_CODES', 'Y_GE25']);
  });

  it('need nothing added where there is one code or none', () => {
    expect(mayAddCodes(targetGroup, codes('PRISON_LEAVER'))).toEqual({ allowed: true });
    expect(mayAddCodes(targetGroup, [])).toEqual({ allowed: true });
  });

  it('are not added where the dimension does not have the code', () => {
    expect(refusalOf(mayAddCodes(age, codes('Y_GE25', 'Y_GE65')))).toEqual(['UNKNOWN_CODE', 'Y_GE65']);
  });

  it('of roll-ups that contain each other by mistake still get an answer', () => {
    const circle = {
      ...age,
      codes: dimensionSchema.parse({ ...age, codes: [member('A', ['B']), member('B', ['A'])] }).codes,
    };
    expect(refusalOf(mayAddCodes(circle, codes('A', 'B')))).toEqual(['OVERLAPPING_CODES', 'A', 'B']);
  });
});

describe('figures of several periods', () => {
  it('are added where the definition says so', () => {
    expect(mayAddPeriods(agreements)).toEqual({ allowed: true });
    expect(refusalOf(mayAddPeriods({ ...agreements, acrossPeriods: 'NEVER' }))).toEqual(['NEVER_ADDED']);
    expect(refusalOf(mayAddPeriods({ ...agreements, acrossPeriods: 'INTERVAL' }))).toEqual(['NEVER_ADDED']);
  });

  it('of distinct people are never added, even if a definition says so', () => {
    expect(refusalOf(mayAddPeriods({ ...personsServed, acrossPeriods: 'ADD' }))).toEqual([
      'DISTINCT_OVER_PERIODS',
    ]);
  });

  it('of ratios are never added', () => {
    expect(refusalOf(mayAddPeriods(rehabCompletion))).toEqual(['RATIO_NEEDS_PARTS']);
  });
});
