import { periodBounds } from '@veche/domain';
import type { ImportOptions } from '../intake.js';
import { replacingNeedsPeriod } from '../intake-refusals.js';

/** Which records a file takes the place of, beside those that it corrects. */
export type Replacing = Pick<ImportOptions, 'kind' | 'synthetic' | 'period' | 'replace'>;

/** Whether a record `kept` is replaced: of the kind $2, from $3 to $4, where the file replaces anything; `replacedValues` are $1 to $4. */
export const isReplaced = `coalesce(kept.kind = $2::text and kept.start_day >= $3::date and kept.end_day <= $4::date, false)`;

/** What is given to a statement with {@link isReplaced}: synthetic or not, the kind, and the days; no days where nothing is replaced. */
export function replacedValues({ kind, synthetic, period, replace }: Replacing): unknown[] {
  if (replace !== true) return [synthetic, kind, null, null];
  if (period === undefined) throw replacingNeedsPeriod();
  const { start, end } = periodBounds(period);
  return [synthetic, kind, start, end];
}
