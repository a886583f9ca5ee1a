import * as z from 'zod';
import { parseEdtfMoment, type EdtfMoment } from './edtf-moment.js';

/**
 * A date, a moment or an interval in EDTF (ISO 8601-2:2019, annex A): level 0 with times to the minute, and of level 1
 * the qualifiers `?` (uncertain), `~` (approximate) and `%` (both) and the open ends `..`. Days are days of the calendar,
 * and an interval does not end before it starts. See https://www.loc.gov/standards/datetime/
 *
 * @example
 * edtfSchema.parse('2024-10-16/2024-10-18');
 * edtfSchema.parse('2023-04-04T11:00');
 * edtfSchema.parse('2013~');
 * edtfSchema.safeParse('2014-02-29').success; // → false
 */
export const edtfSchema = z.string().refine((text) => parseEdtf(text) !== null, {
  error: ({ input }) =>
    `"${String(input)}" is no time in EDTF; valid are 2016-02-18, 2024-10, 2013~, 2023-04-04T11:00, 2024-10-16/2024-10-18 and 2024-10/.., with real days and no end before its start`,
});

/** The first and the last day that a time may touch, both inclusive, as ISO 8601 dates; null where that end is open. */
export interface EdtfBounds {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The days that a time spans, or null where the text is no EDTF. Qualifiers do not widen it.
 *
 * @example
 * edtfBounds('2024-10'); // → { start: '2024-10-01', end: '2024-10-31' }
 * edtfBounds('2013-09/2014-02'); // → { start: '2013-09-01', end: '2014-02-28' }
 * edtfBounds('2014-07-01/..'); // → { start: '2014-07-01', end: null }
 */
export function edtfBounds(text: string): EdtfBounds | null {
  const parsed = parseEdtf(text);
  return parsed && { start: parsed.from?.firstDay ?? null, end: parsed.to?.lastDay ?? null };
}

interface Edtf {
  readonly from: EdtfMoment | null;
  readonly to: EdtfMoment | null;
}

function parseEdtf(text: string): Edtf | null {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return null;
  const from = first === '..' ? null : parseEdtfMoment(first);
  if (second === undefined) return from && { from, to: from };
  const to = second === '..' ? null : parseEdtfMoment(second);
  if ((!from && first !== '..') || (!to && second !== '..') || (!from && !to)) return null;
  return from && to && endsBeforeItStarts(from, to) ? null : { from, to };
}

function endsBeforeItStarts(from: EdtfMoment, to: EdtfMoment): boolean {
  if (from.firstDay !== to.lastDay) return from.firstDay > to.lastDay;
  return from.offset === to.offset && from.time !== null && to.time !== null && from.time > to.time;
}
