import type { Dimension } from '@veche/domain';

/** Ends the code of those of whom only a roll-up is known: people of an age band that has parts, acts of counselling of no said kind. */
export const unspecified = '*';

/** The code of everybody. */
export const total = '_T';

/** The code of those of whom nothing is known. */
export const unknown = '_U';

/** Where a code of a record is counted. */
export interface CodePlace {
  /** The code as records have it. */
  readonly code: string;
  /** The one inner code that a unit with it stands at. */
  readonly place: string;
  /** All codes that it counts under: itself, what contains it and, of a dimension that partitions, its place; not the total. */
  readonly under: readonly string[];
}

/**
 * The places of a dimension's codes. Where the codes partition the population, somebody of whom only a roll-up is known stands at an inner
 * code of the roll-up's own, `Y18T24*`, so that the parts add up to the whole; it is never released.
 */
export function codePlaces(dimension: Dimension): CodePlace[] {
  const parents = new Map(
    dimension.codes.map(({ code, parents: above }) => [String(code), above.map(String)]),
  );
  const rollUps = new Set([...parents.values()].flat());
  return [...parents.keys()]
    .filter((code) => code !== total)
    .map((code) => {
      const contains = new Set([code]);
      for (const inner of contains) for (const outer of parents.get(inner) ?? []) contains.add(outer);
      const place = dimension.additive && rollUps.has(code) ? `${code}${unspecified}` : code;
      return { code, place, under: [...new Set([place, ...contains])] };
    });
}

/** The inner codes of a dimension that partitions its population, those of roll-ups among them. */
export function innerPlaces(dimension: Dimension): string[] {
  return codePlaces(dimension).map(({ place }) => place);
}

/** Whether any code of the dimension lies in another one. */
export function hasRollUps(dimension: Dimension): boolean {
  return dimension.codes.some(({ parents }) => parents.length > 0);
}
