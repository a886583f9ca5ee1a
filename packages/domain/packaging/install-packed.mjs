// Packs the domain as npm would publish it, and installs it where a stranger would: in a folder of its own, with nothing around.
// Works without a network: zod, the only dependency, is taken from this repository's node_modules.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
export const repositoryFolder = join(packageFolder, '../..');

/** Packs and installs into an empty folder; gives the path of the package's tarball there. */
export function installPacked(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const packed = npm(['pack', '--json', '--silent', '--pack-destination', folder], packageFolder);
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  const zod = join(repositoryFolder, 'node_modules/zod');
  npm(
    ['install', '--offline', '--no-save', '--no-audit', '--no-fund', '--install-links', tarball, zod],
    folder,
  );
  return tarball;
}

/** npm hands its own settings to scripts as variables, and an inner npm would take them for its own. */
function npm(args, cwd) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!execpath)/i.test(name)),
  );
  const script = process.env.npm_execpath;
  const [command, first] = script && existsSync(script) ? [process.execPath, [script]] : ['npm', []];
  return execFileSync(command, [...first, ...args], {
    cwd,
    env: { ...env, npm_config_update_notifier: 'false' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: script === undefined && process.platform === 'win32',
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(installPacked(process.argv[2]));
}
