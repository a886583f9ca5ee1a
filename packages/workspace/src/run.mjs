// `node run.mjs [--build | --checked-build] [FILE [WORDS]]`: installs what is missing, builds what changed where asked (a checked build holds the
// types against the sources, and takes twice as long), and runs FILE on the Node that comes with the workspace. A shell remembers where it found `node`, so that a second `node` in one npm script would still be the machine's own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run-tool.mjs';

const words = process.argv.slice(2);
const wanted = /^--(checked-)?build$/.exec(words[0] ?? '');
if (wanted) words.shift();

install();
if (wanted) {
  console.error('Building what changed …');
  const status = build({ types: wanted[1] !== undefined });
  if (status !== 0) process.exit(status);
}

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
  child.on('error', (error) => {
    console.error(`${program[0]} could not be run: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1);
  });
}
