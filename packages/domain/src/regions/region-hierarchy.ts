import { europeanUnion } from './european-union.js';
import { isoSubdivisions } from './iso-3166.js';
import { parseRegion, type RegionCode } from './region.js';
import { otherForms } from './twofold-codes.js';

/**
 * The region just around a region, by ISO 3166-2: a subdivision's subdivision or country. Null for a country (membership
 * in a union is no place in the hierarchy of codes) and for `EU`.
 *
 * @example
 * parentRegion(regionCodeSchema.parse('RS-01')); // 'RS-VO'
 * parentRegion(regionCodeSchema.parse('RS-VO')); // 'RS'
 * parentRegion(regionCodeSchema.parse('RS')); // null
 */
export function parentRegion(code: RegionCode): RegionCode | null {
  const parent = isoSubdivisions.get(code)?.parent;
  return parent === undefined ? null : parseRegion(parent);
}

/** The country that a region lies in: itself for a country, null for `EU`. */
export function countryOf(code: RegionCode): RegionCode | null {
  return code === 'EU' ? null : parseRegion(code.slice(0, 2));
}

/**
 * Whether `inner` lies in `outer`, by the hierarchy of ISO 3166-2; a region contains itself. `EU` contains its present
 * member states with all that lies in them.
 *
 * @example
 * regionContains(regionCodeSchema.parse('RS'), regionCodeSchema.parse('RS-00')); // true
 * regionContains(regionCodeSchema.parse('RU'), regionCodeSchema.parse('RS-00')); // false
 */
export function regionContains(outer: RegionCode, inner: RegionCode): boolean {
  return contains(outer, inner);
}

/**
 * Whether two regions have territory in common: one contains the other, or ISO 3166 gives the territory two codes, one as
 * a country and one as a subdivision (`RE` and `FR-974`).
 */
export function regionsOverlap(a: RegionCode, b: RegionCode): boolean {
  return formsOf(a).some((form) => nested(form, b)) || formsOf(b).some((form) => nested(a, form));
}

function contains(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  if (outer === 'EU') return europeanUnion.has(inner.slice(0, 2));
  if (outer.length === 2) return inner.startsWith(`${outer}-`);
  const parent = isoSubdivisions.get(inner)?.parent;
  return parent !== undefined && contains(outer, parent);
}

function nested(a: string, b: string): boolean {
  return contains(a, b) || contains(b, a);
}

function formsOf(code: string): readonly string[] {
  return [code, ...(otherForms.get(code) ?? [])];
}
