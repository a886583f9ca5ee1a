// `node run.mjs [--build] [FILE [WORDS]]`: installs what is missing, builds what changed where asked, and runs FILE on the Node that comes with
// the workspace. A shell remembers where it found `node`, so that a second `node` in one npm script would still be the machine's own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run-tool.mjs';

const words = process.argv.slice(2);
const wantsBuild = words[0] === '--build';
if (wantsBuild) words.shift();

install();
if (wantsBuild) build();

if (words.length > 0) runOnDeliveredNode(words);

function runOnDeliveredNode(program) {
  const delivered = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  // Through the channel the program notices when this process is gone, however it went.
  const child = spawn(existsSync(delivered) ? delivered : process.execPath, program, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    shell: process.platform === 'win32',
  });
  // A terminal sends Ctrl-C to the program as well, and the program knows how to end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1);
  });
}
