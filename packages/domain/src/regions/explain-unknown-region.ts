import { isoCountries, isoSubdivisions } from './iso-3166.js';

const most = 100;

/** Why a text is no region, with what would be valid: the subdivisions of its country, or the forms that a code has. */
export function explainUnknownRegion(text: string): string {
  const upper = text.toUpperCase();
  if (upper !== text && (upper === 'EU' || isoCountries.has(upper) || isoSubdivisions.has(upper))) {
    return `a region code is written in capitals: ${upper}`;
  }
  const country = upper.slice(0, 2);
  if (/^[A-Z]{2}-/.test(upper) && isoCountries.has(country)) {
    const known = [...isoSubdivisions.keys()].filter((code) => code.startsWith(`${country}-`));
    if (known.length === 0) return `ISO 3166-2 knows no subdivisions of ${country}; use ${country}`;
    const more = known.length > most ? ` and ${String(known.length - most)} more` : '';
    return `ISO 3166-2 knows these subdivisions of ${country}: ${known.slice(0, most).join(', ')}${more}`;
  }
  return 'a region is a country of ISO 3166-1 alpha-2 such as RS, a subdivision of ISO 3166-2 such as RU-KEM, or EU';
}
