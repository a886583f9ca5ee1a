import { DisclosureError } from '../errors.js';

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'it is not yours to use',
  EPERM: 'it is not yours to use',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

/** Does something with a file; what the system refuses becomes `INVALID_FILE` naming the file. */
export function withFile<T>(file: string, verb: 'read' | 'written', action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof DisclosureError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new DisclosureError(
      'INVALID_FILE',
      `${file} can't be ${verb}: ${WORDS[code] ?? message}. Correct the path, or make it possible.`,
      file,
    );
  }
}
