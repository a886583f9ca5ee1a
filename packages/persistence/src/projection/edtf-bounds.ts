/** The first and the last day that a time may mean, as ISO dates. */
export interface DayBounds {
  readonly first: string;
  readonly last: string;
}

const endless = '9999-12-31';

/**
 * The days that an EDTF time covers: `2024-10` is all of October. An interval covers both ends; an open one ends in
 * 9999. Qualifiers and times of day do not matter. Source: ISO 8601-2:2019, annex A.
 */
export function edtfBounds(value: string): DayBounds {
  const [start = '', end] = value.replace(/[?~%]/g, '').split('/');
  const first = dayOf(start);
  if (end === undefined) return { first, last: lastDayOf(start) };
  return { first, last: end === '..' ? endless : lastDayOf(end) };
}

function dayOf(moment: string): string {
  const date = moment.slice(0, 10);
  return date + '-01-01'.slice(date.length - 4);
}

function lastDayOf(moment: string): string {
  const [year = '', month = '12', day] = moment.slice(0, 10).split('-');
  if (day !== undefined) return `${year}-${month}-${day}`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days)}`;
}
