import type { Say } from '../language/say.js';

/** Why the operating system would not read or write a file, in the user's words. */
export function systemReason(error: unknown, say: Say): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return say('file.notFound');
    case 'EACCES':
    case 'EPERM':
      return say('file.forbidden');
    case 'EISDIR':
      return say('file.isFolder');
    case 'ENOTDIR':
      return say('file.noFolder');
    case 'ENOSPC':
    case 'EDQUOT':
      return say('file.diskFull');
    case 'EROFS':
      return say('file.readOnly');
    case null:
    default:
      return codeOf(error) ?? say('file.otherReason');
  }
}

/** The code of an error of Node's core or the operating system: `ENOENT`. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
