import { usageError } from '../arguments/usage-error.js';
import type { Say } from '../language/say.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** When a token shall expire, as ISO 8601: at the end of a day `2027-01-31`, or after so many days `90d`. Both in UTC. */
export function expiryOf(typed: string, now: Date, say: Say): string {
  const days = /^(\d{1,5})d$/i.exec(typed.trim())?.[1];
  const expiry =
    days === undefined ? endOfDay(typed.trim()) : new Date(now.getTime() + Number(days) * dayMilliseconds);
  if (expiry === null) throw usageError('INVALID_DATE', say('tokens.badExpiry', { given: typed }));
  if (expiry <= now) throw usageError('EXPIRED', say('tokens.pastExpiry', { given: typed }));
  return expiry.toISOString();
}

function endOfDay(day: string): Date | null {
  const end = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T23:59:59Z`) : null;
  // Date takes 2027-02-31 for a day in March.
  return end !== null && !Number.isNaN(end.getTime()) && end.toISOString().startsWith(day) ? end : null;
}
