import { countryOf } from '../regions/region-hierarchy.js';
import type { ComparableFigure } from './comparable-figure.js';
import type { IndicatorDefinition } from './indicator.js';

/**
 * The codes of figures of several countries that each country defines for itself (youth is 14–35 in Russia and 15–30 in
 * Serbia), or none where the figures are of one country or of groups that are the same everywhere.
 */
export function groupDefinedByCountry(
  definition: IndicatorDefinition,
  figures: readonly ComparableFigure[],
): string[] {
  const countries = new Set(figures.map(({ observation }) => countryOf(observation.region)));
  if (countries.size < 2) return [];
  const own = definition.dimensions.flatMap((dimension) =>
    dimension.codes
      .filter((member) => member.definedByCountry)
      .filter((member) =>
        figures.some(({ observation }) => observation.codes[dimension.code] === member.code),
      )
      .map((member) => member.code),
  );
  return [...new Set<string>(own)].sort();
}
