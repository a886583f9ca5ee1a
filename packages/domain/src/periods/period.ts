import * as z from 'zod';

const periodPattern = /^\d{4}(-(S[12]|Q[1-4]|M(0[1-9]|1[0-2])))?$/;

/**
 * A time period in SDMX form: a year `2014`, a half-year `2014-S1`, a quarter `2014-Q1` or a month `2014-M01`.
 * Source: SDMX 3.0 Technical Notes, §4.2.6 (reporting time periods).
 *
 * @example
 * periodSchema.parse('2014-S1'); // → '2014-S1'
 * periodSchema.safeParse('2014-H1').success; // → false
 */
export const periodSchema = z
  .string()
  .regex(
    periodPattern,
    'a period is a year 2014, a half-year 2014-S1 or 2014-S2, a quarter 2014-Q1 … 2014-Q4, or a month 2014-M01 … 2014-M12',
  )
  .brand<'Period'>();

/** A period that was parsed: text in SDMX form, branded so that unparsed text cannot be taken for one. */
export type Period = z.infer<typeof periodSchema>;

/**
 * The period that a text writes, or null where it writes none.
 *
 * @example
 * parsePeriod('2014-Q2'); // → '2014-Q2'
 * parsePeriod('2014-Q5'); // → null
 */
export function parsePeriod(text: string): Period | null {
  const parsed = periodSchema.safeParse(text);
  return parsed.success ? parsed.data : null;
}
