import { periodBounds, type Period } from '@veche/domain';
import { ArgumentError } from '../errors/argument-error.js';

/**
 * Checks that a span of periods does not end before it starts.
 * @throws ArgumentError BAD_PERIOD
 */
export function checkSpan(from: Period | null | undefined, to: Period | null | undefined): void {
  if (!from || !to || periodBounds(from).start <= periodBounds(to).end) return;
  throw new ArgumentError({
    code: 'BAD_PERIOD',
    argument: 'from',
    message: `The span from ${from} to ${to} ends before it starts.`,
    valid: `a period that does not begin after ${to}`,
  });
}
