import fc from 'fast-check';
import { loadHighs } from '../solver/load-highs.js';
import { BROKEN_ENGINES } from '../testing/broken-engines.testing.js';
import { randomProblem } from '../testing/random-table.testing.js';
import { audit } from './audit.js';

const solver = await loadHighs();
/** Tables that an engine may be caught on; `npm run test:deep` asks for more. */
const SAMPLES = Math.max(80, Math.floor(Number(process.env.DEEP_RUNS ?? 0) / 20));

describe('audit', () => {
  it.each(Object.entries(BROKEN_ENGINES))('catches an engine that %s', (_, engine) => {
    const problems = fc.sample(
      randomProblem.filter(
        (p) =>
          p.open.length === 0 &&
          p.zeros === 'publish' &&
          p.threshold > 1 &&
          p.width > 1 &&
          p.set.kinds.every((kind) => kind === 0),
      ),
      { numRuns: SAMPLES, seed: 7 },
    );
    const caught = problems.some((problem) => {
      const published = engine(problem);
      const options = { base: problem.values, solver };
      return audit(problem.set, published, problem, { kind: 'insider' }, options).status === 'failed';
    });
    expect(caught).toBe(true);
  });

  it('believes no witness: one that breaks a relation proves nothing', () => {
    const [problem] = fc.sample(
      randomProblem.filter(
        (p) => p.set.size > 8 && p.values.some((v) => v >= 1 && v <= p.threshold) && p.zeros === 'publish',
      ),
      { numRuns: 1, seed: 3 },
    );
    const published = problem.values.map((value) =>
      value >= 1 && value <= problem.threshold ? Number.NaN : value,
    );
    const cells = Int32Array.from(
      [...published.keys()].filter((cell) => Number.isNaN(published[cell])).slice(0, 1),
    );
    const witnesses = {
      starts: Int32Array.from([0, 1]),
      cells,
      first: Int32Array.from([problem.width]),
      second: Int32Array.from([0]),
    };
    const report = audit(
      problem.set,
      published,
      problem,
      { kind: 'public' },
      { base: problem.values, witnesses },
    );
    expect(report.brokenWitnesses).toBe(1);
    expect(report.status).not.toBe('complete');
  });
});
