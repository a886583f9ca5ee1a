const weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether a text has a Russian insurance number (СНИЛС): eleven digits with the right check number.
 * Source: the Pension Fund's rule, weights 9 to 1, modulo 101, 100 as 00.
 */
export function hasSnils(text: string): boolean {
  return candidates(text, /(?<!\d)(?:\d{11}|\d{3}[ -]\d{3}[ -]\d{3}[ -]?\d{2})(?!\d)/gu).some((digits) => {
    const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (9 - index), 0);
    const [tens = 0, ones = 0] = digits.slice(9);
    return digits.some((digit) => digit > 0) && (sum % 101) % 100 === tens * 10 + ones;
  });
}

/**
 * Whether a text has a Serbian citizen's number (ЈМБГ): thirteen digits that begin with a day, month and year, with the right check
 * digit. Source: Zakon o jedinstvenom matičnom broju građana, modulo 11.
 */
export function hasJmbg(text: string): boolean {
  return candidates(text, /(?<!\d)\d{13}(?!\d)/gu).some((digits) => {
    const number = (from: number, to: number): number => Number(digits.slice(from, to).join(''));
    const [day, month] = [number(0, 2), number(2, 4)];
    if (day < 1 || day > 31 || month < 1 || month > 12) return false;
    const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
    const check = 11 - (sum % 11);
    return (check > 9 ? 0 : check) === digits[12];
  });
}

function candidates(text: string, pattern: RegExp): readonly (readonly number[])[] {
  return Array.from(text.matchAll(pattern), ([found]) => Array.from(found.replace(/\D/gu, ''), Number));
}
