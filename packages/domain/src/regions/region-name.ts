import type { Locale } from '../locale.js';
import { countryName } from './country-name.js';
import { isoSubdivisions } from './iso-3166.js';
import type { RegionCode } from './region.js';
import { subdivisionNames } from './subdivision-names.js';

/**
 * The name of a region in a language of the network: of a country from the platform's own locale data (CLDR); of a
 * subdivision of Russia or Serbia as written here; of any other subdivision as ISO 3166-2 writes it, in every language.
 *
 * @example
 * regionName(regionCodeSchema.parse('RS'), 'sr-Latn'); // → 'Srbija'
 * regionName(regionCodeSchema.parse('RU-OMS'), 'en'); // → 'Omsk Oblast'
 */
export function regionName(code: RegionCode, locale: Locale): string {
  const names = subdivisionNames.get(code);
  if (names) return names[locale];
  return isoSubdivisions.get(code)?.name ?? countryName(code, locale) ?? code;
}
