import { protect } from '../protect/protect.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { buildDimension } from './build-dimension.js';
import { buildTableSet } from './build-table-set.js';
import { checkValues } from './check-values.js';
import { fillCounts } from './fill-counts.js';

const flat = (name: string, ...codes: string[]): ReturnType<typeof buildDimension> =>
  buildDimension({
    name,
    hierarchies: [{ levels: ['@', ...codes.map(() => '@@')], codes: ['Total', ...codes] }],
  });
const set = buildTableSet(
  [flat('town', 'North', 'South'), flat('help', 'Housing', 'Work')],
  [{ name: 't', codes: { town: 'all', help: 'all' } }],
);
const values = fillCounts(set, [
  {
    dimensions: ['town', 'help'],
    rows: [
      { codes: ['North', 'Housing'], count: 3 },
      { codes: ['South', 'Work'], count: 8 },
    ],
  },
]);
const northHousing = 4;

describe('values that are no table', () => {
  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('protect refuses %d and names the cell', (bad) => {
    const wrong = values.slice();
    wrong[northHousing] = bad;
    expect(thrownBy(() => protect(set, wrong, { threshold: 3 }))).toMatchObject({
      code: 'INVALID_COUNT',
      subject: 'town=North, help=Housing',
    });
  });

  it('protect refuses a total that does not add up, whichever dimension it sums over', () => {
    for (const [cell, subject] of [
      [1, 'town=Total, help=Housing'],
      [3, 'town=North, help=Total'],
    ] as const) {
      const wrong = values.slice();
      wrong[0]++;
      wrong[cell]++;
      wrong[cell === 1 ? 2 : 6]--;
      wrong[0]--;
      expect(thrownBy(() => protect(set, wrong, { threshold: 3 }))).toMatchObject({
        code: 'TOTAL_DOES_NOT_ADD_UP',
        subject,
      });
    }
  });

  it('protect refuses another number of values than of cells', () => {
    expect(thrownBy(() => protect(set, values.slice(1), { threshold: 3 }))).toMatchObject({
      code: 'INVALID_COUNT',
      subject: 'values',
    });
  });

  it('lets differences be negative, and nothing else', () => {
    const revision = {
      ...flat('revision', 'old', 'change'),
      kinds: ['listed', 'listed', 'difference'] as const,
    };
    const revised = buildTableSet([revision], [{ name: 'r', codes: { revision: 'all' } }]);
    expect(() => {
      checkValues(revised, Float64Array.of(4, 6, -2));
    }).not.toThrow();
    expect(
      thrownBy(() => {
        checkValues(revised, Float64Array.of(-2, -6, 4));
      }).subject,
    ).toBe('revision=Total');
  });
});
