/** A whole number as spreadsheets write it: with blanks between thousands, or with a fraction of nothing but zeros. Null for anything else. */
export function parseCount(text: string): number | null {
  const written = text.normalize('NFKC').trim();
  const digits = /^(\d{1,9}|\d{1,3}(?:\s\d{3}){1,2})(?:[.,]0+)?$/u.exec(written)?.[1];
  return digits === undefined ? null : Number(digits.replace(/\s/gu, ''));
}
