import { periodBounds, type Period } from '@veche/domain';
import { sql, type RawBuilder } from 'kysely';

/** Which records are meant: those of some kinds that lie in a period. */
export interface RecordSelection {
  readonly kinds: readonly string[];
  readonly period: Period;
  readonly synthetic: boolean;
}

/** The records `r` that lie in the period whole. */
export function recordsOf({ kinds, period, synthetic }: RecordSelection): RawBuilder<unknown> {
  const { start, end } = periodBounds(period);
  return sql`hub_private.service_record r where r.kind = any(${[...kinds]}::text[]) and r.synthetic = ${synthetic}
    and r.start_day >= ${start}::date and r.start_day <= ${end}::date and r.end_day <= ${end}::date`;
}

/** The records `r` that share a day with the period. */
export function recordsMeeting({ kinds, period, synthetic }: RecordSelection): RawBuilder<unknown> {
  const { start, end } = periodBounds(period);
  return sql`hub_private.service_record r where r.kind = any(${[...kinds]}::text[]) and r.synthetic = ${synthetic}
    and r.start_day <= ${end}::date and r.end_day >= ${start}::date`;
}

/** Whether a record `r` that shares a day with the period lies in it whole; else it can't be counted in it. */
export function liesWithin({ period }: RecordSelection): RawBuilder<boolean> {
  const { start, end } = periodBounds(period);
  return sql`(r.start_day >= ${start}::date and r.end_day <= ${end}::date)`;
}
