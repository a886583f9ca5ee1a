import { fileURLToPath } from 'node:url';
import { readTableFolder } from '../command/read-table-folder.js';
import type { FolderTable } from '../command/read-table-folder.js';

/** Where the nine tables lie. */
export const FIXTURES = fileURLToPath(new URL('../../fixtures/tables/', import.meta.url));
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

export function fixture(name: string): FolderTable {
  return readTableFolder(`${FIXTURES}${name}`);
}
