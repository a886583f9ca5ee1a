import fc from 'fast-check';
import { audit } from '../audit/audit.js';
import { DisclosureError } from '../errors.js';
import { loadHighs } from '../solver/load-highs.js';
import { randomProblem } from '../testing/random-table.testing.js';
import { protect } from './protect.js';

/** A few hundred by default; `npm run test:deep` asks for more. */
const RUNS = Number(process.env.DEEP_RUNS ?? 200);
const solver = await loadHighs();

describe('protect', () => {
  it('leaves nothing to the public or to any contributor of a 1, whatever the table', () => {
    let refused = 0;
    fc.assert(
      fc.property(randomProblem, fc.nat(3), (problem, kind) => {
        // Linear programmes take thirty times as long as moves.
        const withSolver = kind === 0;
        const { set, values, open, hidden, threshold, width, zeros } = problem;
        const policy = { threshold, width, zeros };
        try {
          const protection = protect(
            set,
            values,
            { ...problem, seed: 'property' },
            withSolver ? { solver } : {},
          );
          for (const cell of open) expect(protection.published[cell]).toBe(values[cell]);
          for (const cell of hidden) expect(protection.suppressed[cell]).toBe(1);
          // First by the solver alone, then by the witnesses alone: they must agree.
          const solved = audit(
            set,
            protection.published,
            policy,
            { kind: 'insider' },
            { base: values, hidden, solver },
          );
          expect(solved).toMatchObject({ status: 'complete', holeCount: 0 });
          const shown = audit(
            set,
            protection.published,
            policy,
            { kind: 'insider' },
            { base: values, hidden, witnesses: protection.witnesses },
          );
          // That a cell can't be protected whatever is hidden is for a solver to show.
          const status = solved.unavoidable > 0 ? shown.status : 'complete';
          expect(shown).toMatchObject({ status, holeCount: 0, brokenWitnesses: 0 });
        } catch (error) {
          if (!(error instanceof DisclosureError)) throw error;
          // Without cells that must be open, there always is a safe pattern; a solver finds it even where moves alone don't.
          expect(error.code).toBe(open.length === 0 ? 'NOT_PROVED' : 'FORCED_OPEN_UNSAFE');
          if (open.length === 0) expect(withSolver).toBe(false);
          refused++;
        }
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
    expect(refused).toBeLessThan(RUNS / 20);
  }, 3_600_000);
});
