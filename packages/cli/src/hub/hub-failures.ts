import { exitCode, type ExitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { codeOf } from '../files/system-reason.js';
import type { Say } from '../language/say.js';
import { printable } from '../terminal/printable.js';
import { SilentServer } from './http-call.js';
import { isTableFileError } from './table-file-errors.js';

/** What a hub says of a call that it would not do: `code` in capitals, `message` in the language that was asked for. */
export interface HubError {
  readonly code: string;
  readonly message: string;
}

/** The failure of a call that got no answer. */
export function noAnswer(error: unknown, hub: URL, say: Say): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof SilentServer) return unreachable(say('hub.silent', { hub: hub.origin }));
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return unreachable(say('hub.notRunning', { hub: hub.origin }));
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return unreachable(say('hub.unknownHost', { host: hub.hostname }));
    case 'ECONNRESET':
    case 'EPIPE':
      return unreachable(say('hub.hungUp', { hub: hub.origin }));
    case null:
    default:
      return unreachable(say('hub.noConnection', { hub: hub.origin, reason: codeOf(error) ?? 'ERROR' }));
  }
}

function unreachable(text: string): Failure {
  return new Failure('HUB_UNREACHABLE', exitCode.unreachable, text);
}

/** The failure that a hub's answer reports. */
export function refused(status: number, error: HubError, say: Say): Failure {
  const text =
    error.message === '' ? say('hub.refusedWithout', { code: error.code }) : printable(error.message);
  return new Failure(error.code, exitOf(status, error.code), text);
}

/** An address that answers, but not as a hub does. */
export function notAHub(status: number, hub: URL, say: Say): Failure {
  return new Failure(
    'NOT_A_HUB',
    exitCode.unreachable,
    say('hub.notAHub', { hub: hub.origin, status: String(status) }),
  );
}

function exitOf(status: number, code: string): ExitCode {
  if (status === 401 || status === 403 || /^(UNAUTHENTICATED|UNAUTHORIZED|FORBIDDEN)$/.test(code))
    return exitCode.notAllowed;
  if (isTableFileError(code)) return exitCode.fileHasProblems;
  // 503 is what a hub says that is busy, or whose disk is full: it does answer.
  if ((status >= 500 && status !== 503) || code === 'INTERNAL_SERVER_ERROR') return exitCode.unexpected;
  return exitCode.refused;
}
