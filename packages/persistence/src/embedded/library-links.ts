import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../errors/error-code.js';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the symbolic links between the libraries, which an npm package cannot hold. The package's install script does the
 * same, but installs without scripts are common.
 */
export async function makeLibraryLinks(binariesFolder: string): Promise<void> {
  for (const { source, target } of await linksOf(binariesFolder)) {
    const root = path.dirname(binariesFolder);
    const place = path.join(root, target);
    try {
      await symlink(path.relative(path.dirname(place), path.join(root, source)), place);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

async function linksOf(binariesFolder: string): Promise<readonly Link[]> {
  try {
    return JSON.parse(await readFile(path.join(binariesFolder, 'pg-symlinks.json'), 'utf8')) as Link[];
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
