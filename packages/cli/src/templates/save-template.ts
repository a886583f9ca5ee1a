import { usageError } from '../arguments/usage-error.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import { refuseExisting, writeAtomically } from '../files/write-atomically.js';
import { kindNamed, recordKinds } from '../importing/record-kinds.js';
import type { Session } from '../session.js';
import { note, showJson, showTable } from '../terminal/show.js';

/** The options of `veche template`. */
export interface TemplateOptions {
  readonly out?: string;
  readonly format?: string;
  readonly overwrite: boolean;
}

const formats = ['xlsx', 'csv'];

/** `veche template`: a spreadsheet to fill in for one kind of record; without a kind, what kinds there are. */
export async function saveTemplate(
  session: Session,
  typed: string | undefined,
  options: TemplateOptions,
): Promise<ExitCode> {
  const { say, out } = session;
  if (typed === undefined) return showKinds(session);
  const format = formatOf(session, options);
  if (options.out === undefined && out.isTerminal) throw usageError('NO_FILE', say('template.whereTo'));
  if (options.out !== undefined) await refuseExisting(options.out, options, say);
  const hub = await session.hub();
  const { kind } = kindNamed(typed, await recordKinds(hub), say);
  const bytes = hub.download(`admin/templates/${kind}.${format}`, { language: session.language });
  if (options.out === undefined) {
    for await (const chunk of bytes) await out.write(chunk);
    return exitCode.done;
  }
  await writeAtomically(options.out, bytes, { ...options, mode: 0o644 }, say);
  await note(session, say('file.written', { file: options.out }));
  return exitCode.done;
}

/** The format that was asked for, else the one that the file's name says, else XLSX, which has drop-downs. */
function formatOf({ say }: Session, { out, format }: TemplateOptions): string {
  const ending = /\.(\w+)$/.exec(out ?? '')?.[1];
  const chosen = (format ?? ending ?? 'xlsx').toLowerCase();
  if (!formats.includes(chosen))
    throw usageError('UNKNOWN_FORMAT', say('template.unknownFormat', { format: chosen }));
  return chosen;
}

async function showKinds(session: Session): Promise<ExitCode> {
  const { say } = session;
  const kinds = await recordKinds(await session.hub());
  if (session.json) await showJson(session, kinds);
  else
    await showTable(
      session,
      [
        { title: say('template.kind') },
        { title: say('template.name') },
        { title: say('preview.indicators') },
      ],
      kinds.map(({ kind, name, indicators }) => ({ cells: [kind, name, indicators.join(', ')] })),
    );
  return exitCode.done;
}
