import { DisclosureError } from '../errors.js';
import { seededRandom } from '../protect/random.js';
import { loadHighs } from '../solver/load-highs.js';
import type { CountRow, DimensionSpecification } from '../table/specification.js';
import { EMPTY_LEDGER, withdraw } from './ledger.js';
import type { Ledger, ReleaseInput } from './ledger.js';
import { protectRelease } from './protect-release.js';

const solver = await loadHighs();
const region: DimensionSpecification = {
  name: 'region',
  hierarchies: [{ levels: ['@', '@@', '@@', '@@', '@@'], codes: ['Total', 'A', 'B', 'C', 'D'] }],
};
const sex: DimensionSpecification = {
  name: 'sex',
  hierarchies: [{ levels: ['@', '@@', '@@'], codes: ['Total', 'm', 'f'] }],
};

/** A window of periods that moves on; now and then an old figure is revised, and from the fourth release on sex is shown. */
class RollingFigures {
  readonly #random;
  readonly #counts = new Map<string, number>();

  public constructor(seed: string) {
    this.#random = seededRandom(seed);
  }

  #count(key: string): number {
    const known = this.#counts.get(key) ?? Math.floor(Math.exp(this.#random() * 4));
    this.#counts.set(key, known);
    return known;
  }

  public release(n: number): ReleaseInput {
    const periods = [n - 2, n - 1, n].filter((p) => p >= 1).map((p) => `p${p}`);
    if (n % 3 === 0) {
      const key = `B|${periods[0]}|m`;
      this.#counts.set(key, Math.max(0, this.#count(key) + Math.floor(this.#random() * 12) - 4));
    }
    const period: DimensionSpecification = {
      name: 'period',
      hierarchies: [
        { levels: ['@', ...periods.map(() => '@@')], codes: [`${periods[0]} to p${n}`, ...periods] },
      ],
    };
    const rows: CountRow[] = [];
    for (const p of periods)
      for (const r of 'ABCD') {
        const [m, f] = [this.#count(`${r}|${p}|m`), this.#count(`${r}|${p}|f`)];
        if (n > 3) rows.push({ codes: [r, p, 'm'], count: m }, { codes: [r, p, 'f'], count: f });
        else rows.push({ codes: [r, p], count: m + f });
      }
    return { id: `r${n}`, dimensions: n > 3 ? [region, period, sex] : [region, period], rows };
  }
}

describe('protectRelease', () => {
  it('keeps appended, rolling and revised releases safe together', () => {
    const figures = new RollingFigures('ledger');
    let ledger: Ledger = EMPTY_LEDGER;
    let released = 0;
    for (let n = 1; n <= 9; n++) {
      try {
        const result = protectRelease(ledger, figures.release(n), { threshold: 3 }, { solver });
        expect(result.report).toMatchObject({ status: 'complete', holeCount: 0 });
        ledger = result.ledger;
        released++;
      } catch (error) {
        if (!(error instanceof DisclosureError)) throw error;
        expect(error.code).toBe('FORCED_OPEN_UNSAFE');
      }
    }
    expect(released).toBeGreaterThan(6);
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
});
