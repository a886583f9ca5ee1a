import { iso31661Alpha2, iso31662Lines } from './iso-3166-data.js';

/** What ISO 3166-2 says of one subdivision: its name, and the subdivision or country that contains it. */
export interface IsoSubdivision {
  readonly name: string;
  readonly parent: string;
}

/** The officially assigned codes of ISO 3166-1 alpha-2. */
export const isoCountries: ReadonlySet<string> = new Set(iso31661Alpha2.split(' '));

/** ISO 3166-2 by code, in the order of the codes. */
export const isoSubdivisions: ReadonlyMap<string, IsoSubdivision> = new Map(
  iso31662Lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', parent = code.slice(0, 2)] = line.split('|');
      return [code, { name, parent }];
    }),
);
