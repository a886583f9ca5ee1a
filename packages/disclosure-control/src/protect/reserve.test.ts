import { audit } from '../audit/audit.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import { fillCounts } from '../table/fill-counts.js';
import { CELL } from '../table/table-set.js';
import { protect } from './protect.js';

const flat = (name: string, ...codes: string[]): ReturnType<typeof buildDimension> =>
  buildDimension({
    name,
    hierarchies: [{ levels: ['@', ...codes.map(() => '@@')], codes: ['_T', ...codes] }],
  });
const set = buildTableSet(
  [flat('town', 'A', 'B'), flat('help', 'X', 'Y')],
  [{ name: 't', codes: { town: 'all', help: 'all' } }],
);
const values = fillCounts(set, [
  {
    dimensions: ['town', 'help'],
    rows: [
      { codes: ['A', 'X'], count: 3 },
      { codes: ['A', 'Y'], count: 20 },
      { codes: ['B', 'X'], count: 30 },
      { codes: ['B', 'Y'], count: 40 },
    ],
  },
]);
const cells = [...values.keys()].filter((cell) => set.kinds[cell] === CELL.listed);
const total = cells.find((cell) => values[cell] === 93) ?? -1;
/** Totals cost nothing, so that they are hidden wherever they can be. */
const cost = values.map((value) => (value === 93 || value === 23 || value === 33 ? 0 : 1000));

describe('cells to keep', () => {
  it('are hidden if that is cheapest and nobody asks to keep them', () => {
    expect(protect(set, values, { threshold: 5, cost }).suppressed[total]).toBe(1);
  });

  it('are published where hiding others will do, whatever those cost', () => {
    const { suppressed, published, witnesses } = protect(set, values, {
      threshold: 5,
      cost,
      keep: [[total]],
    });
    expect(published[total]).toBe(93);
    expect(suppressed.reduce((sum, s) => sum + s, 0)).toBe(4);
    const report = audit(set, published, { threshold: 5 }, { kind: 'insider' }, { base: values, witnesses });
    expect(report.status).toBe('complete');
  });

  it('are hidden where nothing else will do, the less important first', () => {
    const open = cells.filter((cell) => values[cell] === 30 || values[cell] === 40);
    const row = cells.filter((cell) => values[cell] === 23);
    const { published } = protect(set, values, { threshold: 5, cost, open, keep: [row, [total]] });
    const sizes = cells.filter((cell) => Number.isNaN(published[cell])).map((cell) => values[cell]);
    expect(sizes.sort((a, b) => a - b)).toEqual([3, 20, 33, 60]);
  });

  it('may be any that there are', () => {
    expect(() => protect(set, values, { threshold: 5, keep: [[set.size]] })).toThrow(/"keep" names cell 9/);
  });
});
