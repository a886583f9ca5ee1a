import { loadHighs } from '../solver/load-highs.js';
import type { DimensionSpecification } from '../table/specification.js';
import { RollingFigures } from '../testing/rolling-figures.testing.js';
import { EMPTY_LEDGER, withdraw } from './ledger.js';
import type { Ledger, ReleaseInput } from './ledger.js';
import { protectRelease } from './protect-release.js';

const solver = await loadHighs();
const region: DimensionSpecification = {
  name: 'region',
  hierarchies: [{ levels: ['@', '@@', '@@', '@@', '@@'], codes: ['Total', 'A', 'B', 'C', 'D'] }],
};

describe('protectRelease', () => {
  it('keeps appended, rolling and revised releases safe together', () => {
    const figures = new RollingFigures('ledger');
    let ledger: Ledger = EMPTY_LEDGER;
    for (let n = 1; n <= 9; n++) {
      const result = protectRelease(ledger, figures.release(n), { threshold: 3 }, { solver });
      expect(result.report).toMatchObject({ status: 'complete', holeCount: 0, brokenWitnesses: 0 });
      ledger = result.ledger;
    }
    expect(ledger.releases).toHaveLength(9);
  });

  it('goes on hiding what was hidden and showing what was shown', () => {
    const figures = new RollingFigures('again');
    const first = protectRelease(EMPTY_LEDGER, figures.release(1), { threshold: 3 }, { solver });
    const again = protectRelease(
      first.ledger,
      { ...figures.release(1), id: 'again' },
      { threshold: 3 },
      { solver },
    );
    expect(again.published).toEqual(first.published);
  });

  it('hides a figure that was revised by few units, and its neighbours', () => {
    const rows = ['A', 'B', 'C', 'D'].map((code, i) => ({ codes: [code], count: 100 + 10 * i }));
    const first = protectRelease(EMPTY_LEDGER, { id: 'first', dimensions: [region], rows }, { threshold: 5 });
    expect(first.published.every((value) => !Number.isNaN(value))).toBe(true);
    const revised = rows.map((row, i) => ({ ...row, count: row.count + (i === 0 ? 2 : 0) }));
    const second = protectRelease(
      first.ledger,
      { id: 'second', dimensions: [region], rows: revised },
      { threshold: 5 },
      { solver },
    );
    expect([...second.published]).toEqual([Number.NaN, Number.NaN, 110, 120, 130]);
  });

  it('publishes a revision by more units than the threshold', () => {
    const rows = ['A', 'B', 'C', 'D'].map((code, i) => ({ codes: [code], count: 100 + 10 * i }));
    const first = protectRelease(EMPTY_LEDGER, { id: 'first', dimensions: [region], rows }, { threshold: 5 });
    const revised = rows.map((row, i) => ({ ...row, count: row.count + (i === 0 ? 20 : 0) }));
    const second = protectRelease(
      first.ledger,
      { id: 'second', dimensions: [region], rows: revised },
      { threshold: 5 },
      { solver },
    );
    expect([...second.published]).toEqual([480, 120, 110, 120, 130]);
  });

  it('remembers what was withdrawn', () => {
    const rows = ['A', 'B', 'C', 'D'].map((code, i) => ({ codes: [code], count: [2, 40, 50, 60][i] }));
    const first = protectRelease(EMPTY_LEDGER, { id: 'first', dimensions: [region], rows }, { threshold: 5 });
    const second = protectRelease(
      withdraw(first.ledger, 'first'),
      { id: 'second', dimensions: [region], rows },
      { threshold: 5, seed: 'other' },
    );
    expect(second.published).toEqual(first.published);
    expect(second.ledger.releases[0].withdrawn).toBe(true);
  });

  it('hides a total that alone it would publish: with an earlier total it would reveal the newest period', () => {
    const figures = { A: [20, 30, 40, 2] };
    const periods = (n: number): DimensionSpecification => ({
      name: 'period',
      hierarchies: [
        {
          levels: ['@', ...Array.from({ length: n }, () => '@@')],
          codes: [`p1 to p${n}`, ...Array.from({ length: n }, (_, i) => `p${i + 1}`)],
        },
      ],
    });
    const release = (n: number): ReleaseInput => ({
      id: `r${n}`,
      dimensions: [periods(n)],
      rows: figures.A.slice(0, n).map((count, i) => ({ codes: [`p${i + 1}`], count })),
    });
    const first = protectRelease(EMPTY_LEDGER, release(3), { threshold: 5 });
    const second = protectRelease(first.ledger, release(4), { threshold: 5 });
    expect(second.report.status).toBe('complete');
    expect(Number.isNaN(second.published[0])).toBe(true);
    const alone = protectRelease(EMPTY_LEDGER, release(4), { threshold: 5 });
    expect(Number.isNaN(alone.published[0])).toBe(false);
  });

  it('protects the zeros of a new breakdown where an earlier total would leave too little room', () => {
    const total = { id: 'total', dimensions: [region], rows: [{ codes: ['A'], count: 7 }] };
    const first = protectRelease(EMPTY_LEDGER, total, { threshold: 5 }, { solver });
    expect(first.published[1]).toBe(7);
    const sex: DimensionSpecification = {
      name: 'sex',
      hierarchies: [{ levels: ['@', '@@', '@@', '@@', '@@'], codes: ['Total', 'm', 'f', 'x', 'y'] }],
    };
    const rows = Object.entries({ m: 2, f: 3, x: 2 }).map(([code, count]) => ({ codes: ['A', code], count }));
    const split = { id: 'split', dimensions: [region, sex], rows };
    // Four hidden counts of at least 1 that add up to 7 lie between 1 and 4; from 0 up they lie between 0 and 7.
    const second = protectRelease(first.ledger, split, { threshold: 5 }, { solver });
    expect(second.zeros).toBe('protect');
    expect(second.report).toMatchObject({ status: 'complete', holeCount: 0, unavoidable: 0 });
  });
});
