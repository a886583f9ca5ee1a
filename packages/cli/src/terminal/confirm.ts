import { createInterface } from 'node:readline/promises';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import type { Session } from '../session.js';

const yes = /^(y|yes|д|да|d|da)$/i;

/** Refuses a command that would have to ask, where nobody can answer: before any work is done for it. */
export function mustBeConfirmable(session: Session, given: boolean): void {
  if (!given && !session.interactive)
    throw new Failure('NOT_CONFIRMED', exitCode.usage, session.say('confirm.nobody'));
}

/**
 * Asks before something that the public will see, or that cannot be undone. With `--yes` nothing is asked; where nobody can answer, the
 * command is refused: silence is no consent.
 */
export async function confirmed(session: Session, question: string, given: boolean): Promise<boolean> {
  if (given) return true;
  mustBeConfirmable(session, given);
  const { say } = session;
  const dialogue = createInterface({ input: session.input, output: session.err.stream });
  const closed = new Promise<string>((resolve) =>
    dialogue.once('close', () => {
      resolve('');
    }),
  );
  try {
    const answer = await Promise.race([dialogue.question(`${question} ${say('confirm.choice')} `), closed]);
    return yes.test(answer.trim());
  } finally {
    dialogue.close();
  }
}
