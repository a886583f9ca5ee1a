import { runLargeNetwork } from './run-large-network.js';

/** Two processes start and work here, which a busy machine takes its time for. */
const patience = 300_000;

it(
  'shows at the gateway every organization and every participation of a catalogue in JSON Lines',
  async () => {
    const run = await runLargeNetwork({ organizations: 2_000, participations: 6_000 });
    expect(run.seen).toEqual({ organizations: 2_000, participations: 6_000, pages: 20 });
    expect(run.statementsOfPages).toHaveLength(1);
  },
  patience,
);
