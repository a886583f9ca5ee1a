import { overlappingRegions } from '../regions/region-hierarchy.js';
import { groupOf, isPeriodAmbiguous, type ComparableFigure } from './comparable-figure.js';
import { groupDefinedByCountry } from './defined-by-country.js';
import type { IndicatorDefinition } from './indicator.js';
import { reasonOf, type Reason } from './reason.js';
import type { RegionContribution } from './region-contribution.js';

/** Why no total over these regions means anything, or null where one does. The first that applies, in a fixed order. */
export function regionRefusal(
  definition: IndicatorDefinition,
  contributions: readonly RegionContribution[],
): Reason | null {
  const overlapping = overlappingRegions(contributions.map(({ region }) => region));
  if (overlapping.length > 0) return reasonOf('OVERLAPPING_REGIONS', overlapping);
  const figures = contributions.flatMap(({ figure }) => figure ?? []);
  const differ = (of: (figure: ComparableFigure) => unknown): boolean => new Set(figures.map(of)).size > 1;
  if (differ((figure) => figure.synthetic)) return reasonOf('SYNTHETIC_DIFFERS');
  if (differ((figure) => figure.definitionHash)) return reasonOf('DEFINITION_DIFFERS');
  if (figures.some(isPeriodAmbiguous)) return reasonOf('PERIOD_AMBIGUOUS');
  if (differ((figure) => figure.observation.period)) return reasonOf('PERIOD_DIFFERS');
  if (differ(groupOf)) return reasonOf('CODES_DIFFER');
  const known = figures.filter(({ observation }) => observation.state === 'REPORTED');
  const bases = new Set(known.map(({ observation }) => observation.basis));
  if (bases.size > 1) return reasonOf(bases.has(null) ? 'BASIS_UNKNOWN' : 'BASIS_DIFFERS');
  const codes = groupDefinedByCountry(definition, figures);
  if (codes.length > 0) return reasonOf('DEFINED_BY_COUNTRY', codes);
  if (known.some(({ observation }) => observation.flags.includes('APPROXIMATE'))) {
    return reasonOf('VALUE_APPROXIMATE');
  }
  return contributions.length > 1 ? ruleRefusal(definition) : null;
}

function ruleRefusal({ measure, acrossRegions }: IndicatorDefinition): Reason | null {
  if (measure === 'RATIO') return reasonOf('RATIO_NEEDS_PARTS');
  return acrossRegions === 'NEVER' ? reasonOf('NEVER_ADDED') : null;
}
