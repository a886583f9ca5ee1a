import { z } from 'zod';

const date = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const moment = String.raw`${date}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?|T24:00)?`;
const edtf = new RegExp(String.raw`^${moment}[?~%]?(?:/(?:${moment}[?~%]?|\.\.))?$`);

/**
 * A date, a moment or an interval in EDTF level 0, with the qualifiers `?` (uncertain), `~` (approximate) and `%` (both)
 * of level 1. Source: ISO 8601-2:2019, annex A; https://www.loc.gov/standards/datetime/
 */
export const edtfSchema = z
  .string()
  .regex(edtf, 'a time is EDTF, such as 2016-02-18, 2024-10 or 2024-10-16/2024-10-18');
