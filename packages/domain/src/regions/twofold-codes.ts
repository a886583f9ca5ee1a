/**
 * Subdivisions that have a country code of their own besides. Source: the remarks "included also as a country in
 * ISO 3166-1" of ISO 3166-2 (Caribbean Netherlands and Svalbard and Jan Mayen by their parts).
 */
const subdivisionsThatAreCountries: readonly (readonly [string, string])[] = [
  ['CN-HK', 'HK'],
  ['CN-MO', 'MO'],
  ['CN-TW', 'TW'],
  ['FI-01', 'AX'],
  ['FR-971', 'GP'],
  ['FR-972', 'MQ'],
  ['FR-973', 'GF'],
  ['FR-974', 'RE'],
  ['FR-976', 'YT'],
  ['FR-BL', 'BL'],
  ['FR-MF', 'MF'],
  ['FR-NC', 'NC'],
  ['FR-PF', 'PF'],
  ['FR-PM', 'PM'],
  ['FR-TF', 'TF'],
  ['FR-WF', 'WF'],
  ['NL-AW', 'AW'],
  ['NL-BQ1', 'BQ'],
  ['NL-BQ2', 'BQ'],
  ['NL-BQ3', 'BQ'],
  ['NL-CW', 'CW'],
  ['NL-SX', 'SX'],
  ['NO-21', 'SJ'],
  ['NO-22', 'SJ'],
  ['US-AS', 'AS'],
  ['US-GU', 'GU'],
  ['US-MP', 'MP'],
  ['US-PR', 'PR'],
  ['US-UM', 'UM'],
  ['US-VI', 'VI'],
];

/** The other codes of a territory that ISO 3166 gives two, in either direction. */
export const otherForms: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...subdivisionsThatAreCountries.map(([subdivision, country]) => [subdivision, [country]] as const),
  ...[...new Set(subdivisionsThatAreCountries.map(([, country]) => country))].map(
    (country) =>
      [
        country,
        subdivisionsThatAreCountries.filter(([, own]) => own === country).map(([subdivision]) => subdivision),
      ] as const,
  ),
]);
