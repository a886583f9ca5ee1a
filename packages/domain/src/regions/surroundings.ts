import { europeanUnion } from './european-union.js';
import { isoSubdivisions } from './iso-3166.js';
import { otherForms } from './twofold-codes.js';

/**
 * The codes of all territory that a region touches from within: itself, what contains it, and the same of its other code
 * where ISO 3166 gives its territory two. Two regions overlap where one is among the surroundings of the other.
 */
export function surroundingsOf(code: string): ReadonlySet<string> {
  return new Set([code, ...(otherForms.get(code) ?? [])].flatMap(upwards));
}

function upwards(code: string): string[] {
  const parent = isoSubdivisions.get(code)?.parent;
  if (parent !== undefined) return [code, ...upwards(parent)];
  return europeanUnion.has(code) ? [code, 'EU'] : [code];
}
