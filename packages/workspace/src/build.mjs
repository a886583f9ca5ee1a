import { compileAtOnce } from './compile-at-once.mjs';
import { runTool } from './run-tool.mjs';

/** Compiles every workspace whose sources changed; what the compiler says shows only where it fails, and ends the process. */
export function build() {
  console.error('Building what changed …');
  compileAtOnce();
  const status = runTool(
    'turbo',
    ['run', 'build', '--concurrency=100%', '--output-logs=errors-only', '--log-order=grouped'],
    {
      quiet: true,
    },
  );
  if (status !== 0) process.exit(status);
}
