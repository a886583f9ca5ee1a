import { seededRandom } from '../protect/random.js';
import type { ReleaseInput } from '../ledger/ledger.js';
import type { CountRow, DimensionSpecification } from '../table/specification.js';

const region: DimensionSpecification = {
  name: 'region',
  hierarchies: [{ levels: ['@', '@@', '@@', '@@', '@@'], codes: ['Total', 'A', 'B', 'C', 'D'] }],
};
const sex: DimensionSpecification = {
  name: 'sex',
  hierarchies: [{ levels: ['@', '@@', '@@'], codes: ['Total', 'm', 'f'] }],
};

/** A window of periods that moves on; now and then an old figure is revised, and from the fourth release on sex is shown. */
export class RollingFigures {
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
