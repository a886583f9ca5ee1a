import { runLargeNetwork, type LargeNetworkRun } from './run-large-network.js';

const steps = ['load', 'publish', 'harvest', 'page'] as const;
const sizes = [10_000, 100_000] as const;

/** What a run took, in one line. */
function lineOf(organizations: number, { seconds, peak, statementsOfPages }: LargeNetworkRun): string {
  const times = steps.map((step) => `${step} ${seconds[step].toFixed(1)} s`).join('  ');
  const memory = `peak hub ${peak.hub ?? '?'} MB  gateway ${peak.gateway ?? '?'} MB`;
  return `${organizations} organizations, ${organizations * 3} participations:  ${times}  ${memory}  ${statementsOfPages.join('/')} statements a page`;
}

const small = await runLargeNetwork({ organizations: sizes[0], participations: sizes[0] * 3 });
process.stdout.write(`${lineOf(sizes[0], small)}\n`);
const large = await runLargeNetwork({ organizations: sizes[1], participations: sizes[1] * 3 });
process.stdout.write(`${lineOf(sizes[1], large)}\n`);
const ratios = steps.map((step) => `${step} ${(large.seconds[step] / small.seconds[step]).toFixed(1)}`);
process.stdout.write(`growth for ten times as much:  ${ratios.join('  ')}\n`);
