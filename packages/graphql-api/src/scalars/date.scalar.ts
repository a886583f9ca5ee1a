import { DateResolver } from 'graphql-scalars';
import { codedScalar } from './coded-scalar.js';

/** A calendar date. Refused as BAD_DATE. */
export const CalendarDate = codedScalar<Date>({
  base: DateResolver,
  code: 'BAD_DATE',
  valid: () => 'a date of ISO 8601, such as 2014-06-30',
});
