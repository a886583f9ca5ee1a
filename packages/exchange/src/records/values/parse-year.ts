import { parseDays } from './parse-days.js';

const year =
  /^(\d{4})(?:[.,]0+|\.)?(?: ?(?:г|год|г\.|г\.р\.|г\. ?р\.|god|god\.|године|godine|годиште|godi[sš]te))?\.?$/u;

/** The year that a cell says; of a whole date of birth nothing but the year is kept. Null for anything else. */
export function parseYear(text: string): number | null {
  const written = text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
  const found = year.exec(written)?.[1];
  if (found !== undefined) return Number(found);
  const days = parseDays(written);
  return days?.start === days?.end && days ? Number(days.start.slice(0, 4)) : null;
}
