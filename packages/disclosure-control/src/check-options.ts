import { DisclosureError } from './errors.js';

/** The greatest threshold and width: far more than any needs, and small enough for exact arithmetic. */
export const LARGEST_THRESHOLD = 1_000_000;

/** Checks that there is an object at all; callers in JavaScript may have forgotten it. `needs` is what it must have at least. */
export function checkGiven(option: string, value: unknown, needs: string): void {
  if (typeof value !== 'object' || value === null)
    throw invalid(option, `There is no ${option}. Give one with at least a ${needs}.`);
}

/** Checks a threshold or a width; `release` names the release whose own it is. */
export function checkWhole(option: string, value: unknown, release?: string): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST_THRESHOLD)
    return;
  const whose = release === undefined ? '' : ` of release "${release}"`;
  throw invalid(
    release ?? option,
    `The ${option}${whose} is ${String(value)}; it must be a whole number from 1 to ${LARGEST_THRESHOLD}. With 0 nothing would be protected.`,
  );
}

/** Checks that an option is one of some values, or left out. */
export function checkOneOf(
  option: string,
  value: unknown,
  allowed: readonly unknown[],
  release?: string,
): void {
  if (value === undefined || allowed.includes(value)) return;
  const whose = release === undefined ? '' : ` of release "${release}"`;
  throw invalid(
    release ?? option,
    `"${option}"${whose} is ${JSON.stringify(value)}. Give ${allowed.map((one) => JSON.stringify(one)).join(' or ')}, or leave it out.`,
  );
}

/** Checks that there is one entry per cell. */
export function checkLength(option: string, values: ArrayLike<unknown>, size: number): void {
  if (values.length !== size)
    throw invalid(option, `"${option}" has ${values.length} entries for ${size} cells. Give one per cell.`);
}

/** Checks that an option names a cell. */
export function checkCell(option: string, cell: number, size: number): void {
  if (!Number.isInteger(cell) || cell < 0 || cell >= size)
    throw invalid(option, `"${option}" names cell ${cell}, but there are cells 0 to ${size - 1}.`);
}

/** An option that can't be right: `subject` names it, the message says how to mend it. */
export function invalid(subject: string, message: string): DisclosureError {
  return new DisclosureError('INVALID_POLICY', message, subject);
}
