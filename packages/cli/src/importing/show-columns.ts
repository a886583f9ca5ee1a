import { z } from 'zod';
import { exitCode, type ExitCode } from '../exit-code.js';
import type { HubConnection } from '../hub/hub-connection.js';
import type { Session } from '../session.js';
import { note, showJson, showTable } from '../terminal/show.js';
import type { MappedColumn } from './columns.js';
import type { RecordKindWords } from './record-kinds.js';

/** Shows what each column of a file would be read as, and which fields no column has. */
export async function showColumns(
  session: Session,
  columns: readonly MappedColumn[],
  kind: RecordKindWords,
): Promise<ExitCode> {
  const { say } = session;
  const unknown = columns.filter(({ field }) => field === null);
  const missing = kind.fields.filter(
    ({ field, required }) => required && columns.every((column) => column.field !== field),
  );
  if (session.json)
    await showJson(session, { kind: kind.kind, columns, missing: missing.map(({ field }) => field) });
  else
    await showTable(
      session,
      [{ title: say('import.column') }, { title: say('import.readAs') }],
      columns.map(({ header, field }) => ({ cells: [header, nameOf(field, kind, session)] })),
    );
  if (unknown.length > 0) await note(session, say('import.unknownColumns', { count: unknown.length }));
  for (const { field, name } of missing) await note(session, say('import.missingField', { field, name }));
  return unknown.length + missing.length === 0 ? exitCode.done : exitCode.fileHasProblems;
}

function nameOf(field: string | null, kind: RecordKindWords, { say }: Session): string {
  if (field === null) return say('import.columnUnknown');
  if (field === 'IGNORE') return say('import.columnIgnored');
  return kind.fields.find((known) => known.field === field)?.name ?? field;
}

const mutation = `mutation SaveMapping($kind: RecordKindCode!, $columns: [ColumnMappingInput!]!) {
  saveMapping(kind: $kind, columns: $columns) { header field }
}`;

/** Has the hub remember how these columns are read, so that the next file with them needs no words. */
export async function rememberColumns(
  session: Session,
  hub: HubConnection,
  kind: string,
  columns: readonly MappedColumn[],
): Promise<void> {
  await hub.ask(z.object({ saveMapping: z.array(z.unknown()) }), mutation, { kind, columns });
  await note(session, session.say('import.remembered'));
}
