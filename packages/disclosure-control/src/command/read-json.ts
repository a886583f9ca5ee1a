import { z } from 'zod';
import { DisclosureError } from '../errors.js';
import { readText } from './read-text.js';

/** Reads a JSON file of a given form; throws `INVALID_FILE` naming the file and the first field that is wrong. */
export function readJson<T>(file: string, form: z.ZodType<T>, mend: string): T {
  const text = readText(file);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new DisclosureError(
      'INVALID_FILE',
      `${file} is no JSON: ${(error as Error).message}. ${mend}`,
      file,
    );
  }
  const checked = form.safeParse(read);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const field = z.core.toDotPath(issue.path) || 'the whole';
  throw new DisclosureError('INVALID_FILE', `${file}, ${field}: ${issue.message}. ${mend}`, field);
}
