import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTableFolder } from '../command/read-table-folder.js';
import { loadHighs } from '../solver/load-highs.js';
import { generateTable } from './generate-table.js';
import type { GeneratedShape } from './generate-table.js';
import { measure } from './measure.js';
import type { Measurement } from './measure.js';
import { measureNetwork } from './measure-network.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/tables/', import.meta.url));
/** Made-up tables of growing size, up to the number of cells given on the command line (default: 250,000). */
const SHAPES: readonly GeneratedShape[] = [
  { seed: 'gen_1e4', dimensions: [[4, 5], [4], [5], [4], [2]], density: 0.85 },
  { seed: 'gen_5e4', dimensions: [[5, 6], [4], [2], [5], [4], [2]], density: 0.85 },
  { seed: 'gen_9e4', dimensions: [[6, 8], [4], [5, 2], [4], [3]], density: 0.85 },
  { seed: 'gen_2e5', dimensions: [[8, 10], [4, 4], [6], [4], [2]], density: 0.7 },
  { seed: 'gen_5e5', dimensions: [[10, 12], [4, 4], [6], [5], [3]], density: 0.7 },
  { seed: 'gen_2.5e6', dimensions: [[10, 12], [4, 5], [6, 2], [7], [4]], density: 0.5 },
];
const limit = Number(process.argv[2] ?? 250_000);
const solver = await loadHighs();
const report = (m: Measurement): void => {
  const perCell = (1e6 * (m.protectSeconds + m.auditSeconds)) / m.cells;
  process.stdout.write(`${JSON.stringify({ ...m, microsecondsPerCell: Math.round(perCell) })}\n`);
};
for (const folder of readdirSync(FIXTURES).sort()) {
  const { meta, set, values } = readTableFolder(`${FIXTURES}${folder}`);
  report(measure(meta.name, set, values, meta.maxN, solver));
}
for (const shape of SHAPES) {
  const size = shape.dimensions.reduce(
    (product, fans) => product * fans.reduceRight((below, fan) => 1 + fan * below, 1),
    1,
  );
  if (size > limit) continue;
  const { set, values } = generateTable(shape);
  report(measure(shape.seed, set, values, 3, solver));
}
for (const people of [100, 300, 1000, 5000])
  process.stdout.write(`${JSON.stringify(measureNetwork(people, solver))}\n`);
