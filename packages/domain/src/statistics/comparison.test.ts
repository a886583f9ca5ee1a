import fc from 'fast-check';
import { compareFigures } from './comparison.js';
import { figure, personsServed } from './figures.testing.js';

const released = { codes: { TARGET_GROUP: 'PRISON_LEAVER' }, basis: 'SERVED' };
const codesOf = (comparison: ReturnType<typeof compareFigures>) => comparison.reasons.map(({ code }) => code);

describe('the figures of Omsk', () => {
  it('of people released from prison are three times those of the year before', () => {
    expect(
      compareFigures(figure(630, released), figure(210, { ...released, period: '2013-S1' }), personsServed),
    ).toEqual({
      change: 420,
      percentChange: 200,
      ratio: 3,
      comparable: true,
      reasons: [],
      ratioMissing: null,
    });
  });

  it('of community sanctions are not comparable: people served against people who applied', () => {
    const comparison = compareFigures(
      figure(478, { basis: 'SERVED' }),
      figure(67, { basis: 'APPLIED', period: '2013-S1' }),
    );
    expect(comparison.change).toBe(411);
    expect(comparison.percentChange).toBe((411 / 67) * 100);
    expect(comparison.ratio).toBe(478 / 67);
    expect(comparison.comparable).toBe(false);
    expect(codesOf(comparison)).toEqual(['BASIS_DIFFERS']);
  });

  it('of homelessness are not comparable: the source leaves the period open', () => {
    const comparison = compareFigures(
      figure(838, { period: '2014', periodCandidates: ['2014', '2014-S1'], basis: 'APPLIED' }),
      figure(1025, { period: '2013', flags: ['PERIOD_AMBIGUOUS'], basis: 'APPLIED' }),
    );
    expect(comparison.change).toBe(-187);
    expect(comparison.comparable).toBe(false);
    expect(codesOf(comparison)).toEqual(['PERIOD_AMBIGUOUS']);
  });
});

describe('two figures', () => {
  const base = figure(210, { period: '2013-S1' });

  it.each([
    ['no figure', null, base, ['CURRENT_MISSING']],
    ['no figure to compare with', base, null, ['BASE_MISSING']],
    ['neither', null, null, ['CURRENT_MISSING', 'BASE_MISSING']],
    ['a missing one', figure('MISSING'), base, ['CURRENT_MISSING']],
    ['a withheld one', figure('SUPPRESSED'), base, ['SUPPRESSED']],
    ['a withheld one to compare with', base, figure('SUPPRESSED'), ['SUPPRESSED']],
    ['one that cannot exist', figure('NOT_APPLICABLE'), base, ['NOT_APPLICABLE']],
  ])('of which there is %s have no difference', (_, current, from, codes) => {
    const comparison = compareFigures(current, from);
    expect({ ...comparison, reasons: codesOf(comparison) }).toEqual({
      change: null,
      percentChange: null,
      ratio: null,
      comparable: false,
      reasons: codes,
      ratioMissing: null,
    });
  });

  it.each([
    ['definitions', figure(630, {}, { definitionHash: 'b'.repeat(64) }), ['DEFINITION_DIFFERS']],
    ['lengths of period', figure(630, { period: '2014' }), ['FREQUENCY_DIFFERS']],
    ['groups', figure(630, { codes: { SEX: 'F' } }), ['CODES_DIFFER']],
    ['regions and periods', figure(630, { region: 'RU-KEM' }), ['REGION_DIFFERS']],
    ['a known and an unknown basis', figure(630, { basis: 'SERVED' }), ['BASIS_UNKNOWN']],
    [
      'everything',
      figure(
        630,
        { region: 'RU', period: '2014', codes: { SEX: 'F' }, basis: 'SERVED' },
        { definitionHash: 'b'.repeat(64) },
      ),
      [
        'DEFINITION_DIFFERS',
        'OVERLAPPING_REGIONS',
        'REGION_DIFFERS',
        'CODES_DIFFER',
        'FREQUENCY_DIFFERS',
        'BASIS_UNKNOWN',
      ],
    ],
  ])('of different %s keep their difference and say why they are unlike', (_, current, codes) => {
    const comparison = compareFigures(current, base);
    expect(comparison.change).toBe(420);
    expect(comparison.ratio).toBe(3);
    expect(comparison.comparable).toBe(false);
    expect(codesOf(comparison)).toEqual(codes);
  });

  it('of different lengths of period are not told so where the source may mean the same length', () => {
    const open = figure(838, { period: '2014', periodCandidates: ['2014', '2014-S1'] });
    expect(codesOf(compareFigures(open, base))).toEqual(['PERIOD_AMBIGUOUS']);
  });

  it('of two regions are comparable in one period', () => {
    expect(compareFigures(figure(630), figure(210, { region: 'RU-KEM' })).comparable).toBe(true);
  });

  it('of a whole and its part are not', () => {
    expect(codesOf(compareFigures(figure(630, { region: 'RU' }), figure(210)))).toEqual([
      'OVERLAPPING_REGIONS',
    ]);
  });

  it('of a group that each country defines for itself are not comparable between countries', () => {
    const youth = { codes: { TARGET_GROUP: 'YOUTH_RISK' } };
    const serbian = figure(40, { ...youth, region: 'RS-00' });
    expect(codesOf(compareFigures(figure(30, youth), serbian, personsServed))).toEqual([
      'DEFINED_BY_COUNTRY',
    ]);
    expect(
      codesOf(compareFigures(figure(30, youth), figure(40, { ...youth, region: 'RU-KEM' }), personsServed)),
    ).toEqual([]);
  });

  it('never meet where one is real and one synthetic', () => {
    const comparison = compareFigures(figure(630, {}, { synthetic: true }), base);
    expect(comparison.change).toBeNull();
    expect(comparison.percentChange).toBeNull();
    expect(comparison.ratio).toBeNull();
    expect(codesOf(comparison)).toEqual(['SYNTHETIC_DIFFERS']);
  });

  it('have no ratio where the base is zero, and are comparable all the same', () => {
    const comparison = compareFigures(figure(5), figure(0, { period: '2013-S1' }));
    expect({ ...comparison, ratioMissing: comparison.ratioMissing?.code }).toEqual({
      change: 5,
      percentChange: null,
      ratio: null,
      comparable: true,
      reasons: [],
      ratioMissing: 'BASE_IS_ZERO',
    });
  });

  it('of one group are comparable whether or not a total is written out', () => {
    const written = figure(630, { codes: { SEX: '_T' } });
    expect(compareFigures(written, base).comparable).toBe(true);
  });

  it('that are fractions differ without the noise of binary arithmetic', () => {
    expect(compareFigures(figure(12.3), figure(12.1)).change).toBe(0.2);
  });

  it('that are compared the other way round change by the opposite', () => {
    const counts = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const there = compareFigures(figure(a), figure(b));
        const back = compareFigures(figure(b), figure(a));
        expect(there.change).toBe(a - b);
        expect((there.change ?? NaN) + (back.change ?? NaN)).toBe(0);
        expect((there.ratio ?? NaN) * (back.ratio ?? NaN)).toBeCloseTo(1, 10);
        expect(there.comparable).toBe(back.comparable);
      }),
    );
  });
});
