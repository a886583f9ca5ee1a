// Compiles every workspace whose sources changed.
import { runTool } from './run-tool.mjs';

console.error('Building what changed …');
const status = runTool('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], {
  quiet: true,
});
process.exit(status);
