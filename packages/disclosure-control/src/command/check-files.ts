import { DisclosureError } from '../errors.js';
import type { CommandArguments } from './arguments.js';
import { filesOf } from './read-table-folder.js';
import { checkWritable } from './write-files.js';

/** Refuses files that can't be written, or that would be written over what is read, before any work is done. */
export function checkFiles(args: CommandArguments): void {
  const { meta, rows } = filesOf(args.folder);
  const lists = args.method === 'suppress' ? [args.ledger, args.open, args.hidden] : [];
  if (args.out !== null && [meta, rows, ...lists].includes(args.out))
    throw new DisclosureError(
      'INVALID_FILE',
      `--out would be written over ${args.out}, which is needed. Give another file.`,
      '--out',
    );
  if (args.out !== null) checkWritable(args.out);
  if (args.method === 'suppress' && args.ledger !== null) checkWritable(args.ledger);
}
