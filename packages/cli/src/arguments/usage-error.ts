import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';

/** The command was called in a way that it does not understand. */
export function usageError(code: string, text: string): Failure {
  return new Failure(code, exitCode.usage, text);
}
