import { runLargeNetwork } from './run-large-network.js';

/** In MB, for each of the two processes. */
const mostMemory = 600;

it('takes 100,000 organizations and 300,000 participations all the way without holding them', async () => {
  const run = await runLargeNetwork({ organizations: 100_000, participations: 300_000 });
  process.stdout.write(`${JSON.stringify(run)}\n`);
  expect(run.seen).toEqual({ organizations: 100_000, participations: 300_000, pages: 1_000 });
  expect(run.statementsOfPages).toHaveLength(1);
  expect(run.peak.hub ?? 0).toBeLessThan(mostMemory);
  expect(run.peak.gateway ?? 0).toBeLessThan(mostMemory);
});
