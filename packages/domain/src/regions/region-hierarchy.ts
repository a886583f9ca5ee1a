import { europeanUnion } from './european-union.js';
import { isoSubdivisions } from './iso-3166.js';
import { parseRegion, type RegionCode } from './region.js';
import { surroundingsOf } from './surroundings.js';

/**
 * The region just around a region, by ISO 3166-2: a subdivision's subdivision or country. Null for a country (membership
 * in a union is no place in the hierarchy of codes) and for `EU`.
 *
 * @example
 * parentRegion(regionCodeSchema.parse('RS-01')); // → 'RS-VO'
 * parentRegion(regionCodeSchema.parse('RS-VO')); // → 'RS'
 * parentRegion(regionCodeSchema.parse('RS')); // → null
 */
export function parentRegion(code: RegionCode): RegionCode | null {
  const parent = isoSubdivisions.get(code)?.parent;
  return parent === undefined ? null : parseRegion(parent);
}

/**
 * The country that a region lies in: itself for a country, null for `EU`.
 *
 * @example
 * countryOf(regionCodeSchema.parse('RU-OMS')); // → 'RU'
 * countryOf(regionCodeSchema.parse('EU')); // → null
 */
export function countryOf(code: RegionCode): RegionCode | null {
  return code === 'EU' ? null : parseRegion(code.slice(0, 2));
}

/**
 * Whether `inner` lies in `outer`, by the hierarchy of ISO 3166-2; a region contains itself. `EU` contains its present
 * member states with all that lies in them.
 *
 * @example
 * regionContains(regionCodeSchema.parse('RS'), regionCodeSchema.parse('RS-00')); // → true
 * regionContains(regionCodeSchema.parse('RU'), regionCodeSchema.parse('RS-00')); // → false
 */
export function regionContains(outer: RegionCode, inner: RegionCode): boolean {
  return contains(outer, inner);
}

/**
 * The regions of a list that share territory with another of it, or stand in it twice; each once, in the order of the codes.
 *
 * @example
 * overlappingRegions(['RS', 'RU-OMS', 'RS-00'].map((text) => regionCodeSchema.parse(text))); // → ['RS', 'RS-00']
 */
export function overlappingRegions(regions: readonly RegionCode[]): RegionCode[] {
  const asked = new Set<string>();
  const overlapping = new Set<string>();
  for (const region of regions) {
    if (asked.has(region)) overlapping.add(region);
    asked.add(region);
  }
  for (const region of asked) {
    const others = [...surroundingsOf(region)].filter((other) => other !== region && asked.has(other));
    if (others.length > 0) [region, ...others].forEach((code) => overlapping.add(code));
  }
  return [...new Set(regions)].filter((region) => overlapping.has(region)).sort();
}

/**
 * Whether two regions have territory in common: one contains the other, or ISO 3166 gives the territory two codes, one as
 * a country and one as a subdivision (`RE` and `FR-974`).
 *
 * @example
 * regionsOverlap(regionCodeSchema.parse('RE'), regionCodeSchema.parse('FR-974')); // → true
 * regionsOverlap(regionCodeSchema.parse('RU-OMS'), regionCodeSchema.parse('RU-TYU')); // → false
 */
export function regionsOverlap(a: RegionCode, b: RegionCode): boolean {
  return surroundingsOf(a).has(b) || surroundingsOf(b).has(a);
}

function contains(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  if (outer === 'EU') return europeanUnion.has(inner.slice(0, 2));
  if (outer.length === 2) return inner.startsWith(`${outer}-`);
  const parent = isoSubdivisions.get(inner)?.parent;
  return parent !== undefined && contains(outer, parent);
}
