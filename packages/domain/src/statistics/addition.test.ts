import fc from 'fast-check';
import { regionCodeSchema } from '../regions/region.js';
import { addOverRegions } from './addition.js';
import { agreements, figure, personsServed, rehabCompletion } from './figures.testing.js';
import type { RegionContribution } from './region-contribution.js';

type Value = Parameters<typeof figure>[0] | null;

function from(
  region: string,
  value: Value,
  otherwise: object = {},
  release: Parameters<typeof figure>[2] = {},
): RegionContribution {
  return {
    region: regionCodeSchema.parse(region),
    figure: value === null ? null : figure(value, { region, ...otherwise }, release),
    zeros: 'PUBLISHED',
  };
}

function totalOf(...parameters: Parameters<typeof addOverRegions>) {
  const { state, value, low, high, reason } = addOverRegions(...parameters);
  return { state, value, low, high, reason: reason?.code ?? null };
}

const refused = (reason: string) => ({ state: 'REFUSED', value: null, low: null, high: null, reason });
const exact = (value: number) => ({ state: 'EXACT', value, low: value, high: value, reason: null });
const between = (low: number, high: number | null) => ({
  state: 'INTERVAL',
  value: null,
  low,
  high,
  reason: null,
});
const missing = { state: 'MISSING', value: null, low: null, high: null, reason: null };

describe('a total over regions', () => {
  it('is the sum of what adds up', () => {
    expect(totalOf(agreements, [from('RU-OMS', 2), from('RS-00', 3)])).toEqual(exact(5));
  });

  it('of distinct people lies between the largest figure and the sum', () => {
    expect(totalOf(personsServed, [from('RU-OMS', 630), from('RS-00', 40)])).toEqual(between(630, 670));
  });

  it('of distinct people is never their sum, even if a definition says so', () => {
    expect(
      totalOf({ ...personsServed, acrossRegions: 'ADD' }, [from('RU-OMS', 630), from('RS-00', 40)]),
    ).toEqual(between(630, 670));
  });

  it('of one region is its figure', () => {
    expect(totalOf(personsServed, [from('RU-OMS', 630)])).toEqual(exact(630));
    expect(totalOf(rehabCompletion, [from('RU-OMS', 48.5)])).toEqual(exact(48.5));
  });

  it('is exact where the other figures are zero', () => {
    expect(totalOf(personsServed, [from('RU-OMS', 630), from('RS-00', 0)])).toEqual(exact(630));
  });

  it('is open upwards where a figure is withheld, which is at least 1 where zeros are published', () => {
    expect(totalOf(agreements, [from('RU-OMS', 2), from('RS-00', 'SUPPRESSED')])).toEqual(between(3, null));
    expect(totalOf(personsServed, [from('RU-OMS', 0), from('RS-00', 'SUPPRESSED')])).toEqual(
      between(1, null),
    );
  });

  it('takes a withheld figure for 0 or more where zeros are protected, or nobody says', () => {
    const { region, figure: withheld } = from('RS-00', 'SUPPRESSED');
    const omsk = from('RU-OMS', 2);
    expect(totalOf(agreements, [omsk, { region, figure: withheld, zeros: 'PROTECTED' }])).toEqual(
      between(2, null),
    );
    expect(totalOf(agreements, [omsk, { region, figure: withheld }])).toEqual(between(2, null));
  });

  it('is open upwards where a figure is missing', () => {
    expect(totalOf(agreements, [from('RU-OMS', 2), from('RS-00', null)])).toEqual(between(2, null));
    expect(totalOf(agreements, [from('RU-OMS', 2), from('RS-00', 'MISSING')])).toEqual(between(2, null));
  });

  it('passes over what cannot exist', () => {
    expect(totalOf(agreements, [from('RU-OMS', 2), from('RS-00', 'NOT_APPLICABLE')])).toEqual(exact(2));
  });

  it('is missing where nobody published anything', () => {
    expect(totalOf(agreements, [])).toEqual(missing);
    expect(totalOf(agreements, [from('RU-OMS', null), from('RS-00', 'MISSING')])).toEqual(missing);
    expect(totalOf(agreements, [from('RU-OMS', null), from('RS-00', 'NOT_APPLICABLE')])).toEqual(missing);
  });

  it('says what became of each region', () => {
    const contributions = [
      from('RU-OMS', 2),
      from('RS-00', 'SUPPRESSED'),
      from('RU-KEM', null),
      from('RU-PER', 3, {}, { definitionHash: 'b'.repeat(64) }),
      from('FR', 1),
      from('FR-75C', 1),
    ];
    const total = addOverRegions(agreements, contributions);
    expect(total.contributions.map(({ contribution }) => contribution)).toEqual(contributions);
    expect(total.contributions.map(({ state }) => state)).toEqual([
      'INCLUDED',
      'SUPPRESSED',
      'MISSING',
      'DIFFERENT_DEFINITION',
      'OVERLAPPING',
      'OVERLAPPING',
    ]);
  });
});

describe('a total over regions is refused', () => {
  it('where regions overlap, and names them', () => {
    const contributions = [from('RS', 5), from('RS-00', 3), from('RU-OMS', 2)];
    expect(totalOf(agreements, contributions)).toEqual(refused('OVERLAPPING_REGIONS'));
    expect(addOverRegions(agreements, contributions).reason?.about).toEqual(['RS', 'RS-00']);
  });

  it('where a region stands in it twice', () => {
    expect(totalOf(agreements, [from('RS', 5), from('RS', 5)])).toEqual(refused('OVERLAPPING_REGIONS'));
  });

  it.each([
    ['synthetic and real figures meet', from('RS-00', 3, {}, { synthetic: true }), 'SYNTHETIC_DIFFERS'],
    [
      'a withheld figure is synthetic',
      from('RS-00', 'SUPPRESSED', {}, { synthetic: true }),
      'SYNTHETIC_DIFFERS',
    ],
    ['definitions differ', from('RS-00', 3, {}, { definitionHash: 'b'.repeat(64) }), 'DEFINITION_DIFFERS'],
    ['a period is left open', from('RS-00', 3, { flags: ['PERIOD_AMBIGUOUS'] }), 'PERIOD_AMBIGUOUS'],
    [
      'a period has candidates',
      from('RS-00', 3, { periodCandidates: ['2014-S1', '2014'] }),
      'PERIOD_AMBIGUOUS',
    ],
    ['periods differ', from('RS-00', 3, { period: '2014' }), 'PERIOD_DIFFERS'],
    ['groups differ', from('RS-00', 3, { codes: { SEX: 'F' } }), 'CODES_DIFFER'],
    ['only one says what it counts', from('RS-00', 3, { basis: 'SERVED' }), 'BASIS_UNKNOWN'],
    ['a figure is only approximate', from('RS-00', 3, { flags: ['APPROXIMATE'] }), 'VALUE_APPROXIMATE'],
  ])('where %s', (_, other, reason) => {
    expect(totalOf(agreements, [from('RU-OMS', 2), other])).toEqual(refused(reason));
    expect(totalOf(agreements, [other, from('RU-OMS', 2)])).toEqual(refused(reason));
  });

  it('where one counts people served and one people who applied', () => {
    expect(
      totalOf(personsServed, [
        from('RU-OMS', 2, { basis: 'SERVED' }),
        from('RS-00', 3, { basis: 'APPLIED' }),
      ]),
    ).toEqual(refused('BASIS_DIFFERS'));
  });

  it('where each country defines the group for itself', () => {
    const youth = { codes: { TARGET_GROUP: 'YOUTH_RISK' } };
    expect(totalOf(personsServed, [from('RU-OMS', 20, youth), from('RS-00', 30, youth)])).toEqual(
      refused('DEFINED_BY_COUNTRY'),
    );
    expect(totalOf(personsServed, [from('RU-OMS', 20, youth), from('RU-KEM', 30, youth)])).toEqual(
      between(30, 50),
    );
  });

  it('for ratios, and where the definition forbids it', () => {
    const contributions = [from('RU-OMS', 2), from('RS-00', 3)];
    expect(totalOf(rehabCompletion, contributions)).toEqual(refused('RATIO_NEEDS_PARTS'));
    expect(totalOf({ ...agreements, acrossRegions: 'NEVER' }, contributions)).toEqual(refused('NEVER_ADDED'));
  });

  it('even of one region, where its period is left open', () => {
    expect(totalOf(agreements, [from('RU-OMS', 2, { flags: ['PERIOD_AMBIGUOUS'] })])).toEqual(
      refused('PERIOD_AMBIGUOUS'),
    );
  });
});

describe('the algebra of totals', () => {
  const places = ['RU-OMS', 'RU-KEM', 'RU-PER', 'RU-TYU', 'RS-00'];
  /** Who was served where, as sets of people; and which figures are withheld or missing. */
  const world = fc.array(
    fc.record({
      people: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
      shown: fc.constantFrom('REPORTED', 'REPORTED', 'REPORTED', 'SUPPRESSED', 'MISSING'),
    }),
    { minLength: 1, maxLength: places.length },
  );
  const published = (regions: readonly { people: number[]; shown: string }[]) =>
    regions.map(({ people, shown }, index) => {
      const hidden = shown === 'SUPPRESSED' && people.length > 0;
      const value = hidden ? 'SUPPRESSED' : people.length;
      return from(places[index] ?? '', shown === 'MISSING' ? null : value);
    });

  it('keeps the truth within the interval, for distinct people and for what adds up', () => {
    fc.assert(
      fc.property(world, (regions) => {
        const distinct = new Set(regions.flatMap(({ people }) => people)).size;
        const acts = regions.reduce((sum, { people }) => sum + people.length, 0);
        for (const [definition, truth] of [
          [personsServed, distinct],
          [agreements, acts],
        ] as const) {
          const { state, value, low, high } = addOverRegions(definition, published(regions));
          if (state === 'MISSING') continue;
          expect(low).toBeLessThanOrEqual(truth);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(truth);
          expect(value).toBe(state === 'EXACT' ? truth : null);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the contributions, not even for fractions', () => {
    const shuffled = fc
      .array(fc.oneof(fc.double({ min: 0, max: 1000, noNaN: true }), fc.constantFrom('SUPPRESSED', null)), {
        maxLength: places.length,
      })
      .map((values) => values.map((value, index) => from(places[index] ?? '', value)))
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(personsServed, agreements), ([one, other], definition) => {
        expect(totalOf(definition, other)).toEqual(totalOf(definition, one));
      }),
    );
  });

  it('narrows an interval when a withheld or missing figure becomes known', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(personsServed, agreements), (regions, definition) => {
        const before = addOverRegions(definition, published(regions));
        const after = addOverRegions(
          definition,
          published(regions.map(({ people }) => ({ people, shown: 'REPORTED' }))),
        );
        expect(after.low ?? 0).toBeGreaterThanOrEqual(before.low ?? 0);
        expect(after.high ?? Infinity).toBeLessThanOrEqual(before.high ?? Infinity);
      }),
    );
  });
});
