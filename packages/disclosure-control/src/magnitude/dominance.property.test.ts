import fc from 'fast-check';
import { CellRelations } from '../audit/cell-relations.js';
import { audit } from '../audit/audit.js';
import { Investigation } from '../audit/investigation.js';
import { knowledgeOf, knowRisks } from '../audit/knowledge.js';
import { protect } from '../protect/protect.js';
import { loadHighs } from '../solver/load-highs.js';
import { randomMagnitudes } from '../testing/random-magnitudes.testing.js';
import type { RandomMagnitudes } from '../testing/random-magnitudes.testing.js';
import { dominanceRisks } from './dominance.js';

/** `npm run test:deep` asks for more. */
const RUNS = Math.max(10, Math.floor(Number(process.env.DEEP_RUNS ?? 0) / 20));
const solver = await loadHighs();

/** The least and greatest value that the public must reckon with, found by the auditor's solver alone. */
function exactEnds(
  { set, values, zeros }: RandomMagnitudes,
  published: Float64Array,
  cell: number,
): { low: number; high: number } {
  const known = knowledgeOf(set, published, { threshold: 1, zeros }, { kind: 'public' });
  // Levels that no interval reaches, so that the auditor looks for both ends.
  const unreachable = { cells: new Map([[cell, { below: 1e9, above: 1e9 }]]), counts: false };
  const knowledge = knowRisks(known, unreachable, values);
  const relations = new CellRelations(set);
  const verdict = new Investigation(knowledge, relations, values, solver, () => 60).examine(cell, [], {
    low: values[cell],
    high: values[cell],
  });
  if (verdict.kind === 'unknown') throw new Error('The solver gave up.');
  return verdict.kind === 'hole' ? verdict : { low: knowledge.lowest[cell], high: Infinity };
}

describe('the p%-rule', () => {
  it('lets no second contributor estimate the largest to within p %, whatever the table', () => {
    let risky = 0;
    fc.assert(
      fc.property(randomMagnitudes, (table) => {
        const { set, values, contributions, p, zeros } = table;
        const risks = dominanceRisks(set, contributions, { p });
        const policy = { threshold: 1, zeros };
        const { published, witnesses, exposed } = protect(set, values, policy, { risks, solver });
        for (const cell of risks.cells.keys()) {
          if (exposed.has(cell)) continue;
          risky++;
          const [largest, second = 0, ...others] = contributions.amounts
            .slice(contributions.starts[cell], contributions.starts[cell + 1])
            .sort()
            .reverse();
          const { low, high } = exactEnds(table, published, cell);
          // They subtract their own; what the others contributed, they don't know.
          expect((high - second) * 100).toBeGreaterThanOrEqual(largest * (100 + p));
          const rest = others.reduce((a, b) => a + b, 0);
          const lowest = zeros === 'publish' ? 1 : 0;
          expect(low).toBeLessThanOrEqual(Math.max(lowest, second + 2 * rest + (largest * (100 - p)) / 100));
        }
        expect(
          audit(set, published, policy, { kind: 'public' }, { base: values, risks, witnesses, solver }),
        ).toMatchObject({ status: 'complete', brokenWitnesses: 0 });
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
    expect(risky).toBeGreaterThan(RUNS);
  }, 600_000);
});
