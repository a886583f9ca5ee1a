import type { ExitCode } from './exit-code.js';

/** Why a command did not do what it was asked: a stable code, the exit status, and the text for the user in the user's language. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: string,
    readonly exit: ExitCode,
    text: string,
  ) {
    super(text);
  }
}
