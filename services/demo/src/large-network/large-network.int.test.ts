import { runLargeNetwork } from './run-large-network.js';

it('shows at the gateway every organization and every participation of a catalogue in JSON Lines', async () => {
  const run = await runLargeNetwork({ organizations: 2_000, participations: 6_000 });
  expect(run.seen).toEqual({ organizations: 2_000, participations: 6_000, pages: 20 });
  expect(run.statementsOfPages).toHaveLength(1);
});
