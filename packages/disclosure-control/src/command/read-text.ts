import { readFileSync } from 'node:fs';
import { DisclosureError } from '../errors.js';
import { withFile } from './file-problem.js';

/** The text of a file in UTF-8, with or without a byte order mark. */
export function readText(file: string): string {
  const bytes = withFile(file, 'read', () => readFileSync(file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DisclosureError(
      'INVALID_FILE',
      `${file} is not in UTF-8. Save it as "CSV UTF-8", or as text in UTF-8.`,
      file,
    );
  }
}
