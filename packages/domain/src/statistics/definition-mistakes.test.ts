import { definitionMistakes } from './definition-mistakes.js';
import { agreements, personsServed, rehabCompletion } from './figures.testing.js';
import { indicatorDefinitionSchema } from './indicator.js';

const mistakesOf = (otherwise: object) =>
  definitionMistakes(indicatorDefinitionSchema.parse({ ...personsServed, ...otherwise })).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const names = [{ language: 'en', text: 'a name' }];
const dimension = (...codes: object[]) => ({
  code: 'SEX',
  names,
  additive: true,
  codes: codes.map((code) => ({ names, ...code })),
});

describe('a definition', () => {
  it('may be signed where nothing is wrong with it', () => {
    expect([personsServed, agreements, rehabCompletion].flatMap(definitionMistakes)).toEqual([]);
  });

  it('never adds different people', () => {
    expect(mistakesOf({ acrossRegions: 'ADD', acrossPeriods: 'ADD' })).toEqual([
      'acrossRegions: the same person may be counted in several regions: INTERVAL or NEVER',
      'acrossPeriods: the same person may be counted in several periods: INTERVAL or NEVER',
    ]);
  });

  it('never adds ratios', () => {
    expect(mistakesOf({ measure: 'RATIO', acrossRegions: 'INTERVAL', acrossPeriods: 'NEVER' })).toEqual([
      'acrossRegions: a ratio is computed from the totals of its parts and never added: NEVER',
    ]);
  });

  it('crosses dimensions that it has, each once', () => {
    expect(mistakesOf({ tables: [['SEX'], ['TARGET_GROUP', 'TARGET_GROUP']] })).toEqual([
      'tables.0.0: SEX is no dimension here; there are TARGET_GROUP',
      'tables.1.1: TARGET_GROUP stands twice',
    ]);
  });

  it('has every dimension and every code once', () => {
    const sex = dimension({ code: 'F' }, { code: 'M' }, { code: 'F' });
    expect(mistakesOf({ tables: [[]], dimensions: [sex, dimension({ code: 'F' })] })).toEqual([
      'dimensions.1: SEX stands twice',
      'dimensions.0.codes.2: F stands twice',
    ]);
  });

  it('points from code to code of the same dimension', () => {
    const sex = dimension({ code: 'F', parents: ['ANY'] }, { code: 'M', mayOverlap: ['X'] });
    expect(mistakesOf({ tables: [[]], dimensions: [sex] })).toEqual([
      'dimensions.0.codes.0.parents: ANY is no code here; there are F, M',
      'dimensions.0.codes.1.mayOverlap: X is no code here; there are F, M',
    ]);
  });

  it('has no code that contains itself', () => {
    const circle = dimension(
      { code: 'A', parents: ['B'] },
      { code: 'B', parents: ['A'] },
      { code: 'C', parents: ['A'] },
    );
    expect(mistakesOf({ tables: [[]], dimensions: [circle] })).toEqual([
      'dimensions.0.codes.0.parents: A contains itself',
      'dimensions.0.codes.1.parents: B contains itself',
    ]);
  });
});
