import fc from 'fast-check';
import { audit } from '../audit/audit.js';
import { auditRounding } from '../audit/audit-rounding.js';
import { seededRandom } from '../protect/random.js';
import { round } from '../round/round-counts.js';
import { loadHighs } from '../solver/load-highs.js';
import type { CountRow, DimensionSpecification } from '../table/specification.js';
import { randomProblem } from '../testing/random-table.testing.js';
import { joinTables } from './joint-tables.js';
import { EMPTY_LEDGER } from './ledger.js';
import type { Ledger, ReleaseInput } from './ledger.js';
import { protectReleases } from './protect-releases.js';

/** A few by default; `npm run test:deep` asks for more. */
const RUNS = Math.max(8, Math.floor(Number(process.env.DEEP_RUNS ?? 0) / 20));
const solver = await loadHighs();
const dimension = (name: string, size: number): DimensionSpecification => ({
  name,
  hierarchies: [
    {
      levels: ['@', ...Array.from({ length: size }, () => '@@')],
      codes: ['T', ...Array.from({ length: size }, (_, i) => `${name}${i}`)],
    },
  ],
});

/** Three publications of one or two tables that share their first dimension; counts change now and then. */
function publications(seed: number, sizes: readonly number[]): ReleaseInput[][] {
  const random = seededRandom(String(seed));
  const [x, y, z] = ['x', 'y', 'z'].map((name, d) => dimension(name, sizes[d]));
  const inner = new Map<string, number>();
  for (let i = 0; i < sizes[0]; i++)
    for (let j = 0; j < sizes[1]; j++)
      for (let k = 0; k < sizes[2]; k++)
        inner.set(`x${i}|y${j}|z${k}`, random() < 0.2 ? 0 : Math.floor(Math.exp(random() * 3)));
  const rows = (keep: readonly number[]): CountRow[] => {
    const sums = new Map<string, number>();
    for (const [key, count] of inner) {
      const codes = keep.map((d) => key.split('|')[d]).join('|');
      sums.set(codes, (sums.get(codes) ?? 0) + count);
    }
    return [...sums].map(([key, count]) => ({ codes: key.split('|'), count }));
  };
  return [0, 1, 2].map((n) => {
    for (const [key, count] of inner)
      if (n > 0 && random() < 0.1) inner.set(key, Math.max(0, count + Math.floor(random() * 14) - 5));
    const first = { id: `xy${n}`, dimensions: [x, y], rows: rows([0, 1]) };
    const second = { id: `xz${n}`, dimensions: [x, z], rows: rows([0, 2]) };
    return random() < 0.5 ? [first, second] : [random() < 0.5 ? first : second];
  });
}

describe('random publications', () => {
  it('are never refused, and safe together as a solver alone sees them', () => {
    const size = fc.integer({ min: 2, max: 3 });
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.tuple(size, size, size),
        fc.integer({ min: 2, max: 4 }),
        (seed, sizes, threshold) => {
          let ledger: Ledger = EMPTY_LEDGER;
          for (const releases of publications(seed, sizes)) {
            const {
              tables,
              report,
              ledger: next,
            } = protectReleases(ledger, releases, { threshold }, { solver });
            expect(report).toMatchObject({ status: 'complete', holeCount: 0, brokenWitnesses: 0 });
            const careful = releases.map((release, r) => ({ ...release, zeros: tables[r].zeros }));
            const joint = joinTables(ledger, careful, { threshold });
            const published = new Float64Array(joint.set.size).fill(Number.NaN);
            for (let cell = 0; cell < joint.set.size; cell++)
              if (joint.known.published[cell] === 1) published[cell] = joint.values[cell];
              else if (joint.known.unchanged[cell] === 1) published[cell] = 0;
            joint.cells.forEach((cells, r) => {
              cells.forEach((cell, place) => {
                if (!Number.isNaN(tables[r].published[place])) published[cell] = tables[r].published[place];
              });
            });
            const earlier = joint.known.published.map((p, cell) => p | joint.known.unchanged[cell]);
            const solved = audit(
              joint.set,
              published,
              { threshold: joint.threshold, zeros: joint.zeros },
              { kind: 'insider' },
              { base: joint.values, contributors: joint.contributors, earlier, solver },
            );
            expect(solved).toMatchObject({ status: 'complete', holeCount: 0 });
            ledger = next;
          }
        },
      ),
      { numRuns: RUNS, seed: 20261122 },
    );
  }, 3_600_000);
});

describe('random tables, rounded', () => {
  it('show nothing small, and add up', () => {
    const plain = randomProblem.filter(
      ({ set }) => set.tables.length === 1 && set.kinds.every((kind) => kind === 0),
    );
    fc.assert(
      fc.property(plain, ({ set, values, threshold }) => {
        const { published } = round(set, values, { threshold, seed: 'property' });
        expect(auditRounding(set, published, threshold).status).toBe('complete');
      }),
      { numRuns: RUNS * 4, seed: 20261122 },
    );
  }, 3_600_000);
});
