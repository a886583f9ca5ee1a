import * as z from 'zod';
import { explainUnknownRegion } from './explain-unknown-region.js';
import { isoCountries, isoSubdivisions } from './iso-3166.js';

/**
 * A territory: a country of ISO 3166-1 alpha-2 (`RS`), a subdivision of ISO 3166-2 (`RU-KEM`), or `EU`, which ISO 3166-1
 * reserves exceptionally. Only codes that ISO assigns are taken; the error says which would be.
 *
 * @example
 * regionCodeSchema.parse('RU-KEM'); // → 'RU-KEM'
 * regionCodeSchema.safeParse('RU-XYZ').success; // → false
 */
export const regionCodeSchema = z
  .string()
  .refine((code) => code === 'EU' || isoCountries.has(code) || isoSubdivisions.has(code), {
    error: ({ input }) => explainUnknownRegion(String(input)),
  })
  .brand<'RegionCode'>();

/** A code that ISO 3166 assigns, branded so that unchecked text cannot be taken for one. */
export type RegionCode = z.infer<typeof regionCodeSchema>;

/**
 * The region that a text is the code of, or null where there is none.
 *
 * @example
 * parseRegion('RS-00'); // → 'RS-00'
 * parseRegion('rs'); // → null
 */
export function parseRegion(text: string): RegionCode | null {
  const parsed = regionCodeSchema.safeParse(text);
  return parsed.success ? parsed.data : null;
}

/**
 * Every code there is, in the order of the codes: `EU` and the countries, then the subdivisions. Some five thousand.
 *
 * @example
 * allRegionCodes().slice(0, 3); // → ['EU', 'AD', 'AE']
 * allRegionCodes().length > 5000; // → true
 */
export function allRegionCodes(): RegionCode[] {
  return ['EU', ...isoCountries, ...isoSubdivisions.keys()].flatMap((code) => parseRegion(code) ?? []);
}
