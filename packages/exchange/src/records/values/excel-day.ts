const dayLength = 86_400_000;
/** Excel counts from the last day of 1899, and takes 1900 for a leap year: from March 1900 on, this is its day 0. */
const dayZero = Date.UTC(1899, 11, 30);
const from1904 = 1462;
const last = 73_050;

/** The day that Excel keeps as a number, as an ISO 8601 date; the time of day is left out. Null for a day before 1900 or after 2099. */
export function dayOfExcel(serial: number, since1904 = false): string | null {
  const day = Math.floor(serial) + (since1904 ? from1904 : 0);
  if (!(day >= 61 && day <= last)) return null;
  return new Date(dayZero + day * dayLength).toISOString().slice(0, 10);
}
