/**
 * A reason why a server cannot start or go on that the person who starts it can mend: one clear sentence that says what is wrong,
 * where, and what to do. It is printed without a stack trace, and the process ends with exit code 1.
 */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}
