// The property tests with many more random tables than `npm test` takes time for.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    'packages/disclosure-control/src/protect/protect.property.test.ts',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, DEEP_RUNS: process.env.DEEP_RUNS ?? '10000' } },
);
process.exit(status ?? 1);
