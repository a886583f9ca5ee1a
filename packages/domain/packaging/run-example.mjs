// Runs examples/import-the-domain as a stranger would: in a folder of its own, against the packed package, its sources checked by
// TypeScript against the packed types. Prints what the example prints. With a folder: there, where `installPacked` has been.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPacked, repositoryFolder } from './install-packed.mjs';

const [given] = process.argv.slice(2);
const folder = given ?? mkdtempSync(join(tmpdir(), 'import-the-domain-'));
try {
  if (given === undefined) installPacked(folder);
  const example = join(repositoryFolder, 'examples/import-the-domain');
  for (const name of ['package.json', 'tsconfig.json', 'organizations.json', 'src']) {
    cpSync(join(example, name), join(folder, name), { recursive: true });
  }
  const types = join(repositoryFolder, 'node_modules/@types');
  node([join(repositoryFolder, 'node_modules/typescript/bin/tsc'), '--typeRoots', types]);
  process.stdout.write(node(['built/main.js', 'organizations.json']));
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}

function node(args) {
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    throw new Error(`${args.join(' ')} failed:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}
