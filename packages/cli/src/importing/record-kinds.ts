import { z } from 'zod';
import { codeOfName } from '../arguments/indicator-and-period.js';
import { usageError } from '../arguments/usage-error.js';
import type { HubConnection } from '../hub/hub-connection.js';
import type { Say } from '../language/say.js';

const recordKindSchema = z.object({
  kind: z.string(),
  name: z.string(),
  indicators: z.array(z.string()),
  fields: z.array(z.object({ field: z.string(), name: z.string(), required: z.boolean() })),
});

/** A kind of record: what a row is about, and the fields it has, named in the user's language. */
export type RecordKindWords = z.infer<typeof recordKindSchema>;

const query = `query RecordKinds {
  recordKinds { kind name indicators fields { field name required } }
}`;

export async function recordKinds(hub: HubConnection): Promise<RecordKindWords[]> {
  const { recordKinds: kinds } = await hub.ask(z.object({ recordKinds: z.array(recordKindSchema) }), query);
  return kinds;
}

/** The kind that somebody typed, in any case; the failure lists all there are. */
export function kindNamed(typed: string, kinds: readonly RecordKindWords[], say: Say): RecordKindWords {
  const found = kinds.find(({ kind }) => kind === codeOfName(typed));
  if (found) return found;
  const known = kinds.map(({ kind, name }) => `${kind} (${name})`).join(', ');
  throw usageError('UNKNOWN_KIND', say('import.noSuchKind', { kind: typed, kinds: known }));
}
