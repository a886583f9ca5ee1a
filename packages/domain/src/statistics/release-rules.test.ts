import { regionCodeSchema } from '../regions/region.js';
import { agreements, hashOfPersonsServed, personsServed, rehabCompletion } from './figures.testing.js';
import { releaseBodySchema } from './release-body.js';
import { isSmallFigure, leastThreshold, publicRefusal, releaseMistakes } from './release-rules.js';
import { observationSchema } from './observation.js';

const omsk = regionCodeSchema.parse('RU-OMS');
const cell = { region: 'RU-OMS', period: '2014-S1', state: 'REPORTED', value: 630 };

function release(observations: object[], otherwise: object = {}) {
  return releaseBodySchema.parse({
    indicator: 'PERSONS_SERVED',
    version: 1,
    definitionHash: hashOfPersonsServed,
    table: ['TARGET_GROUP'],
    synthetic: false,
    certificate: { method: 'THRESHOLD', threshold: 5, zeros: 'PUBLISHED' },
    observations,
    ...otherwise,
  });
}

const mistakesOf = (body: ReturnType<typeof release>, definition = personsServed) =>
  releaseMistakes(body, definition, omsk).map(({ code, path, message }) => [code, path.join('.'), message]);

describe('the reason why a release is not published', () => {
  const mistake = {
    code: 'UNKNOWN_CODE',
    path: ['observations', 1, 'codes', 'SEX'],
    message: 'X is no code',
  } as const;
  const small = (index: number) =>
    ({ code: 'SMALL_FIGURE', path: ['observations', index, 'value'], message: 'a figure of 1…5' }) as const;

  it('is the first mistake with its place, and how many more there are', () => {
    expect(publicRefusal([])).toBeNull();
    expect(publicRefusal([mistake])).toEqual({
      code: 'UNKNOWN_CODE',
      message: 'observations.1.codes.SEX: X is no code',
    });
    expect(publicRefusal([mistake, mistake, mistake])?.message).toBe(
      'observations.1.codes.SEX: X is no code (and 2 more)',
    );
  });

  it('tells neither where a figure is small nor how many are', () => {
    const expected = { code: 'SMALL_FIGURE', message: 'a figure of 1…5' };
    expect(publicRefusal([mistake, small(3)])).toEqual(expected);
    expect(publicRefusal([small(3), small(9)])).toEqual(expected);
  });
});

describe('a release', () => {
  it('may be published where nothing is wrong with it', () => {
    const body = release([
      { ...cell, codes: { TARGET_GROUP: 'PRISON_LEAVER' } },
      { ...cell, codes: { TARGET_GROUP: 'CONVICTED' }, value: 6 },
      { ...cell, codes: { TARGET_GROUP: '_T' }, value: 0 },
      { region: 'RU-OMS', period: '2013-S1', state: 'SUPPRESSED' },
    ]);
    expect(mistakesOf(body)).toEqual([]);
  });

  it('is of the definition that it says', () => {
    expect(mistakesOf(release([cell], { version: 2 }))).toEqual([
      [
        'DEFINITION_MISMATCH',
        'indicator',
        'the release is of PERSONS_SERVED version 2, its definition of PERSONS_SERVED version 1',
      ],
    ]);
  });

  it('is one of the tables of its definition, in whatever order the dimensions come', () => {
    expect(mistakesOf(release([cell], { table: ['SEX'] }))).toEqual([
      ['UNKNOWN_TABLE', 'table', 'PERSONS_SERVED has no table of SEX; it has the total alone; TARGET_GROUP'],
    ]);
    const crossed = { ...personsServed, tables: releaseTables(['SEX', 'TARGET_GROUP']) };
    expect(mistakesOf(release([cell], { table: ['TARGET_GROUP', 'SEX'] }), crossed)).toEqual([]);
  });

  it('stays within its publisher’s territory', () => {
    expect(mistakesOf(release([{ ...cell, region: 'RU-KEM' }]))).toEqual([
      ['OUTSIDE_TERRITORY', 'observations.0.region', 'RU-KEM lies outside the publisher’s territory RU-OMS'],
    ]);
  });

  it('has no dimension and no code that its definition does not have', () => {
    expect(
      mistakesOf(
        release([cell, { ...cell, codes: { SEX: 'F' } }, { ...cell, codes: { TARGET_GROUP: 'OTHER' } }]),
      ),
    ).toEqual([
      [
        'UNKNOWN_DIMENSION',
        'observations.1.codes.SEX',
        'SEX is no dimension of this table; it has TARGET_GROUP',
      ],
      [
        'UNKNOWN_CODE',
        'observations.2.codes.TARGET_GROUP',
        'OTHER is no code of TARGET_GROUP; it has CONVICTED, PRISON_LEAVER, NON_CUSTODIAL, NO_FIXED_ABODE, YOUTH_RISK',
      ],
    ]);
  });

  it('has no cell twice, a written total being none of its own', () => {
    expect(mistakesOf(release([cell, { ...cell, codes: { TARGET_GROUP: '_T' } }]))).toEqual([
      ['DUPLICATE_OBSERVATION', 'observations.1', 'the same region, period and codes as observations[0]'],
    ]);
  });

  it('counts people in whole numbers', () => {
    expect(mistakesOf(release([{ ...cell, value: 6.5 }]))).toEqual([
      ['NOT_A_COUNT', 'observations.0.value', 'a figure of PERSONS_SERVED is a whole number, zero or more'],
    ]);
  });

  it.each([1, 5])('never shows %d people, and never says how many they were', (value) => {
    expect(mistakesOf(release([{ ...cell, value }]))).toEqual([
      [
        'SMALL_FIGURE',
        'observations.0.value',
        'a figure of 1…5 could expose somebody and may not be published',
      ],
    ]);
  });

  it('never shows a zero either, where zeros are protected', () => {
    const certificate = { method: 'THRESHOLD', threshold: 5, zeros: 'PROTECTED' };
    expect(mistakesOf(release([{ ...cell, value: 0 }], { certificate }))).toEqual([
      [
        'SMALL_FIGURE',
        'observations.0.value',
        'a figure of 0…5 could expose somebody and may not be published',
      ],
    ]);
  });

  it('is checked against no lower threshold than the network’s, and may be against a higher one', () => {
    const under = (threshold: number | null) => ({
      certificate: { method: 'THRESHOLD', threshold, zeros: 'PUBLISHED' },
    });
    expect(mistakesOf(release([cell], under(4))).map(([code]) => code)).toEqual(['THRESHOLD_TOO_LOW']);
    expect(mistakesOf(release([cell], under(null))).map(([code]) => code)).toEqual(['THRESHOLD_TOO_LOW']);
    expect(mistakesOf(release([{ ...cell, value: 8 }], under(8))).map(([code]) => code)).toEqual([
      'SMALL_FIGURE',
    ]);
    expect(mistakesOf(release([cell], under(5)), { ...personsServed, sensitive: true })).toEqual([
      [
        'THRESHOLD_TOO_LOW',
        'certificate.threshold',
        'the network publishes no figure of 1…10 for PERSONS_SERVED; the release was checked against 5',
      ],
    ]);
  });

  it('shows any number of what exposes nobody', () => {
    const body = release([{ ...cell, value: 2 }], {
      indicator: 'AGREEMENTS',
      table: [],
      certificate: { method: 'NONE', threshold: null, zeros: 'PUBLISHED' },
    });
    expect(mistakesOf(body, agreements)).toEqual([]);
  });

  it('has no ratio, which is computed from its published parts', () => {
    const body = release([{ ...cell, value: 62.5 }], { indicator: 'REHAB_COMPLETION', table: [] });
    expect(mistakesOf(body, rehabCompletion)).toEqual([
      [
        'RATIO_WITHOUT_PARTS',
        'observations.0.value',
        'REHAB_COMPLETION is computed from its published parts, and is no figure of its own',
      ],
    ]);
  });

  it('says nothing about a suppressed figure that could state it', () => {
    const suppressed = { region: 'RU-OMS', period: '2014-S1', state: 'SUPPRESSED' };
    const said = [
      'SUPPRESSED_WITH_TEXT',
      'observations.0',
      'a suppressed figure has no source and no notes, which could state it',
    ];
    expect(
      mistakesOf(release([{ ...suppressed, notes: [{ language: 'en', text: 'Four people.' }] }])),
    ).toEqual([said]);
    const source = { title: null, url: null, publisher: null, language: 'en', quote: 'Four people came.' };
    expect(mistakesOf(release([{ ...suppressed, source }]))).toEqual([said]);
  });
});

describe('a small figure', () => {
  const of = (value: number) => observationSchema.parse({ ...cell, value });

  it('is one of 1 to the threshold, and 0 where zeros are protected', () => {
    expect([0, 1, 5, 6].map((value) => isSmallFigure(of(value), 5, 'PUBLISHED'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([0, 1, 5, 6].map((value) => isSmallFigure(of(value), 5, 'PROTECTED'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is none where there is no value', () => {
    const withheld = observationSchema.parse({ region: 'RU-OMS', period: '2014-S1', state: 'SUPPRESSED' });
    expect(isSmallFigure(withheld, 5, 'PROTECTED')).toBe(false);
  });

  it('is held to a higher threshold for sensitive indicators, and to none where nobody is exposed', () => {
    expect(leastThreshold(personsServed)).toBe(5);
    expect(leastThreshold({ ...personsServed, sensitive: true })).toBe(10);
    expect(leastThreshold(agreements)).toBeNull();
  });
});

function releaseTables(...tables: string[][]) {
  return tables.map((table) => releaseBodySchema.shape.table.parse(table));
}
