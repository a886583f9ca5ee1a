import type { Dimension } from './indicator.js';

/**
 * Whether one unit can have both codes of a dimension: the same code twice, the total with anything, any two codes of a
 * dimension that does not partition its population, two codes that say so, a roll-up and its part, or two roll-ups with a
 * part in common.
 */
export function codesOverlap(dimension: Dimension, a: string, b: string): boolean {
  if (a === b || a === '_T' || b === '_T' || !dimension.additive) return true;
  const [left, right] = [withParts(dimension, a), withParts(dimension, b)];
  return [...left].some((one) => right.has(one) || [...right].some((other) => saysSo(dimension, one, other)));
}

function withParts(dimension: Dimension, code: string): ReadonlySet<string> {
  const found = new Set([code]);
  for (const whole of found) {
    for (const member of dimension.codes) {
      if (member.parents.some((parent) => parent === whole)) found.add(member.code);
    }
  }
  return found;
}

function saysSo(dimension: Dimension, a: string, b: string): boolean {
  return dimension.codes.some(
    ({ code, mayOverlap }) =>
      (code === a && mayOverlap.some((other) => other === b)) ||
      (code === b && mayOverlap.some((other) => other === a)),
  );
}
