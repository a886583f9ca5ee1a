// The property tests with many more random tables than `npm test` takes time for: DEEP_RUNS tables (default 10,000) for `protect`, a
// twentieth of it as series of releases and as amounts, a fifth of it rounded, and more for the engines with a mistake. One process, one core.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = 'packages/disclosure-control/src';
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--runInBand',
    `${folder}/protect/protect.property.test.ts`,
    `${folder}/audit/audit.property.test.ts`,
    `${folder}/magnitude/dominance.property.test.ts`,
    `${folder}/ledger/ledger.property.test.ts`,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, DEEP_RUNS: process.env.DEEP_RUNS ?? '10000' } },
);
process.exit(status ?? 1);
