import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Runs an installed command in the root folder and returns its exit status; with `quiet`, its output shows only on failure. */
export function runTool(name, args, { quiet = false, env = {} } = {}) {
  const { status, error, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', name), args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      ...env,
    },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${name} could not be run: ${error.message}`);
  else if (quiet && status !== 0) console.error(stdout + stderr);
  return status ?? 1;
}
