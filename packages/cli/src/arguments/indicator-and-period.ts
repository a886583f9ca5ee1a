import { parsePeriod, type Period } from '@veche/domain';
import type { Say } from '../language/say.js';
import { usageError } from './usage-error.js';

/** The code of an indicator, however it is typed: `persons-served` is `PERSONS_SERVED`. */
export function indicatorCode(typed: string, say: Say): string {
  const code = codeOfName(typed);
  if (!/^[A-Z][A-Z0-9_]{0,63}$/.test(code))
    throw usageError('UNKNOWN_INDICATOR', say('usage.indicator', { indicator: typed }));
  return code;
}

/** A code as the hub writes it, from a name typed in any case, with blanks or hyphens. */
export function codeOfName(typed: string): string {
  return typed
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
}

/** The period that somebody typed, in any case: `2026-s1`. */
export function typedPeriod(typed: string, say: Say): Period {
  const period = parsePeriod(typed.trim().toUpperCase());
  if (period === null) throw usageError('INVALID_PERIOD', say('usage.period', { period: typed }));
  return period;
}
