/** One end of a time: the days that it may touch, and its time of day where it has one. */
export interface EdtfMoment {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly time: string | null;
  readonly offset: string | null;
}

const date = String.raw`(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01])`;
const time = String.raw`(?:T(?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00)`;
const offset = String.raw`(?<offset>Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?`;
const moment = new RegExp(`^${date}${time}${offset}[?~%]?$`);

/** The moment that a text writes, or null where it writes none or a day that the calendar does not have. */
export function parseEdtfMoment(text: string): EdtfMoment | null {
  const found = moment.exec(text)?.groups;
  const year = found?.year;
  if (!found || year === undefined) return null;
  const { month, day } = found;
  const last = lastDayOf(Number(year), Number(month ?? '12'));
  if (day !== undefined && Number(day) > last) return null;
  return {
    firstDay: `${year}-${month ?? '01'}-${day ?? '01'}`,
    lastDay: `${year}-${month ?? '12'}-${day ?? String(last)}`,
    time: found.time ?? null,
    offset: found.offset ?? null,
  };
}

function lastDayOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
