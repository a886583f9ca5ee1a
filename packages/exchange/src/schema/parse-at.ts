import type { z } from 'zod';
import type { Report } from '../mistakes/mistake.js';
import type { Path } from '../yaml/path.js';
import type { WrittenFile } from '../yaml/written-file.js';
import { reportIssue } from './report-issue.js';

/** Where a value comes from: mistakes are reported at the places of the file. */
export interface Origin {
  readonly file: WrittenFile;
  readonly path: Path;
  readonly report: Report;
}

/**
 * The value in the form of its schema, or null where it does not fit: then every misfit is reported. `value` is what stands at the
 * origin's path, or what was made of it without moving anything.
 */
export function parseAt<S extends z.ZodType>(schema: S, value: unknown, origin: Origin): z.output<S> | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) reportIssue(issue, schema, origin);
  return null;
}
