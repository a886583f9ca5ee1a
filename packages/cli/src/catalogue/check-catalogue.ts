import type { Mistake, NetworkReading } from '@veche/exchange';
import { exitCode, type ExitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { codeOf, systemReason } from '../files/system-reason.js';
import type { Session } from '../session.js';
import { note, showJson, showTable } from '../terminal/show.js';
import { mistakeKind } from './mistake-kind.js';

/** `veche catalogue check`: reads a network's files as the hub does, and says every mistake with its place. No hub is needed. */
export async function checkCatalogue(session: Session, folder: string): Promise<ExitCode> {
  const { say } = session;
  const reading = await read(session, folder);
  const mistakes = reading.ok ? [] : reading.mistakes;
  const more = reading.ok ? 0 : reading.more;
  if (session.json) await showJson(session, { ok: reading.ok, mistakes, more });
  else if (mistakes.length > 0) await showMistakes(session, mistakes);
  if (reading.ok) {
    await note(session, say('catalogue.right', { folder }));
    return exitCode.done;
  }
  await note(session, say('catalogue.wrong', { count: mistakes.length + more }));
  return exitCode.fileHasProblems;
}

async function read({ say }: Session, folder: string): Promise<NetworkReading> {
  try {
    // Loaded only here: the other commands start faster without it.
    const { readNetworkFolder } = await import('@veche/exchange');
    return await readNetworkFolder(folder);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    const reason = systemReason(error, say);
    throw new Failure('UNREADABLE', exitCode.usage, say('file.unreadable', { file: folder, reason }));
  }
}

/** What the files say is in the languages of the files; what was expected is in the words of the format, which are English. */
async function showMistakes(session: Session, mistakes: readonly Mistake[]): Promise<void> {
  const { say } = session;
  await showTable(
    session,
    [
      { title: say('catalogue.place') },
      { title: say('import.whatIsWrong') },
      { title: say('catalogue.where') },
      { title: say('catalogue.found') },
      { title: say('catalogue.expected') },
    ],
    mistakes.map(({ file, line, column, path, code, found, expected }) => ({
      cells: [`${file}:${line}:${column}`, mistakeKind(code, say), path, found, expected],
    })),
  );
}
