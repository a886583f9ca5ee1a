import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.mjs';

const oldestNode = 20;

/** Installs the locked dependencies where they are missing or stale, on whatever Node the machine has; ends the process where it cannot. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    console.error(`Veche needs Node ${oldestNode} or newer to install itself; this is ${process.version}.`);
    process.exit(1);
  }
  const stampFile = join(root, 'node_modules/.veche-installed');
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;

  console.error('Installing the dependencies (a minute or two, only when they change) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Whatever the machine leaves out by default, as with NODE_ENV=production: the build needs all of it.
  const everything = ['--include=dev', '--include=optional'];
  const quietly = ['--loglevel=error', '--no-fund', '--no-audit'];
  const { status } = spawnSync(command, [...args, 'ci', ...everything, ...quietly], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: withoutNpmSettings(process.env),
    shell: npm === undefined && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The dependencies could not be installed: see the message of npm above.');
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}

/** npm hands its own settings to scripts as variables; an inner npm would take flags such as --silent or -w for its own. */
function withoutNpmSettings(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^npm_(config_workspace|lifecycle|package)/.test(name)),
  );
}
