import { exitCode, type ExitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import type { HubConnection } from '../hub/hub-connection.js';
import type { Session } from '../session.js';
import { note, showJson } from '../terminal/show.js';
import { examineClock } from './examine-clock.js';
import { examineDisk } from './examine-disk.js';
import { examineHub } from './examine-hub.js';
import { examineToken } from './examine-token.js';
import type { Finding } from './finding.js';

/** `veche doctor`: looks at all that a data manager's work needs, and says for each thing whether it is right, and if not, how to mend it. */
export async function examine(session: Session): Promise<ExitCode> {
  const findings: Finding[] = [];
  const worst = await examineAll(session, findings);
  if (session.json) await showJson(session, { ok: findings.every(({ ok }) => ok), findings });
  else for (const finding of findings) await showFinding(session, finding);
  if (worst === exitCode.done) await note(session, session.say('doctor.allRight'));
  return worst;
}

/** Looks at one thing after the other; ends where the rest cannot be seen. Says the exit code of the worst that was found. */
async function examineAll(session: Session, findings: Finding[]): Promise<ExitCode> {
  findings.push(await examineDisk(session));
  let hub: HubConnection;
  try {
    hub = await session.hub({ tokenNeeded: false });
    findings.push(...(await examineClock(session, hub)));
  } catch (error) {
    return ended('HUB', error, findings);
  }
  try {
    findings.push(await examineToken(session, hub));
    findings.push(...(await examineHub(session, hub)));
  } catch (error) {
    return ended('TOKEN', error, findings);
  }
  if (hub.access.token === null) return exitCode.notAllowed;
  return findings.every(({ ok }) => ok) ? exitCode.done : exitCode.refused;
}

function ended(check: string, error: unknown, findings: Finding[]): ExitCode {
  if (!(error instanceof Failure)) throw error;
  findings.push({ check, ok: false, text: error.message, mend: null });
  return error.exit;
}

async function showFinding({ out, say }: Session, { ok, text, mend }: Finding): Promise<void> {
  const { good, bad } = out.style;
  await out.line(`${ok ? good(say('doctor.ok')) : bad(say('doctor.problem'))}  ${text}`);
  if (mend !== null) await out.line(`    ${say('doctor.mend', { how: mend })}`);
}
