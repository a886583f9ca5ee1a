// Everything `npm test` checks, and at the end the counts: each check and each test counts as one.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runTool } from './run-tool.mjs';

const checks = [
  ['build and types', () => build({ types: true })],
  ['lint', tool('turbo', ['run', 'lint', '--concurrency=100%', '--output-logs=errors-only'])],
  ['format', tool('prettier', ['--check', '--log-level=warn', '.'])],
  [
    'architecture',
    tool('depcruise', [
      'packages',
      'services',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ]),
  ],
  ['schema', tool('node', ['packages/workspace/src/print-schema.mjs', '--check'])],
  ['indicators as data', tool('node', ['packages/workspace/src/generate-indicators.mjs', '--check'])],
];

let passed = 0;
let failed = 0;
for (const [name, run] of checks) {
  const status = run();
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status === 0) passed += 1;
  else failed += 1;
}

// Whatever a test leaves behind goes with this folder. A PostgreSQL that runs as another user must be able to enter it.
const folder = mkdtempSync(join(tmpdir(), 'veche-check-'));
chmodSync(folder, 0o755);
try {
  const report = join(folder, 'jest.json');
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const status = runTool('node', [...jest, '--json', `--outputFile=${report}`, ...process.argv.slice(2)], {
    env: { TMPDIR: folder },
  });
  const tests = JSON.parse(readFileSync(report, 'utf8'));
  passed += tests.numPassedTests;
  // A suite that cannot even start has no tests to fail, and counts as one failure.
  failed += tests.numFailedTests + tests.numRuntimeErrorTestSuites;
  if (status !== 0 && failed === 0) failed = 1;
} catch (error) {
  console.error(`The tests did not report: ${error.message}`);
  failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function tool(name, args) {
  return () => runTool(name, args, { quiet: true });
}
