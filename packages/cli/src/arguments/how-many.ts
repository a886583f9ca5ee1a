import type { Say } from '../language/say.js';
import { usageError } from './usage-error.js';

/** How many items of a list are wanted: 1 to 100, as the hub gives them. */
export function howMany(typed: string, say: Say): number {
  const number = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (number < 1 || number > 100) throw usageError('INVALID_NUMBER', say('list.badFirst', { given: typed }));
  return number;
}
