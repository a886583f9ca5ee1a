import { z } from 'zod';
import { usageError } from '../arguments/usage-error.js';
import type { HubConnection } from '../hub/hub-connection.js';
import type { SentFile } from '../hub/multipart.js';
import type { Say } from '../language/say.js';
import type { RecordKindWords } from './record-kinds.js';

/** What the hub sees in a file's header, without any cell. */
export const inspectionSchema = z.looseObject({
  format: z.string(),
  sheets: z.array(z.string()).default([]),
  headerRow: z.number(),
  columns: z.array(
    z.looseObject({ header: z.string(), field: z.string().nullable(), saved: z.boolean().default(false) }),
  ),
});

export type Inspection = z.infer<typeof inspectionSchema>;

/** What a column holds: a field, IGNORE, or null where it is not known. */
export interface MappedColumn {
  readonly header: string;
  readonly field: string | null;
}

export async function inspect(
  hub: HubConnection,
  file: SentFile,
  kind: string,
  sheet: string | undefined,
): Promise<Inspection> {
  return hub.upload(inspectionSchema, { path: 'admin/inspect', query: { kind, sheet }, fields: {}, file });
}

/** The columns of a file as the hub proposes to read them, changed by what the user says: `Header=field` each. */
export function mappedColumns(
  { columns }: Inspection,
  wishes: readonly string[],
  kind: RecordKindWords,
  say: Say,
): MappedColumn[] {
  const mapped = columns.map(({ header, field }) => ({ header, field }));
  for (const wish of wishes) {
    const at = wish.lastIndexOf('=');
    if (at < 1) throw usageError('INVALID_MAP', say('import.mapForm', { wish }));
    const header = folded(wish.slice(0, at));
    const chosen = mapped.filter((column) => folded(column.header) === header);
    if (chosen.length === 0)
      throw usageError(
        'UNKNOWN_HEADER',
        say('import.noSuchHeader', {
          header: wish.slice(0, at),
          headers: columns.map((column) => column.header).join(' · '),
        }),
      );
    const field = fieldNamed(wish.slice(at + 1), kind, say);
    for (const column of chosen) column.field = field;
  }
  return mapped;
}

function fieldNamed(typed: string, kind: RecordKindWords, say: Say): string {
  const word = folded(typed);
  if (word === 'ignore' || word === '-') return 'IGNORE';
  const found = kind.fields.find(({ field, name }) => folded(field) === word || folded(name) === word);
  if (found) return found.field;
  const fields = kind.fields.map(({ field, name }) => `${field} (${name})`).join(', ');
  throw usageError('UNKNOWN_FIELD', say('import.noSuchField', { field: typed, fields }));
}

/** Headers and names are compared without regard to case and runs of blanks, as people type them. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
