import { overlappingRegions } from '../regions/region-hierarchy.js';
import { sum } from './decimal-arithmetic.js';
import type { IndicatorDefinition } from './indicator.js';
import type { Reason } from './reason.js';
import {
  boundsOf,
  type FigureBounds,
  type RegionContribution,
  type RegionContributionState,
} from './region-contribution.js';
import { regionRefusal } from './region-refusal.js';

/**
 * Whether a total is known, only bounded, refused because it would mean nothing, or of nothing that anybody published.
 *
 * @example
 * totalStates; // → ['EXACT', 'INTERVAL', 'REFUSED', 'MISSING']
 */
export const totalStates = ['EXACT', 'INTERVAL', 'REFUSED', 'MISSING'] as const;

/** How a total stands: {@link totalStates}. */
export type TotalState = (typeof totalStates)[number];

/** A total over regions, in the unit of the indicator. */
export interface RegionTotal {
  readonly state: TotalState;
  /** The total, where it is exact. */
  readonly value: number | null;
  /** The least that the total of all regions asked for may be; null where it is refused or missing. */
  readonly low: number | null;
  /** The most that it may be; null also where nothing public bounds it. */
  readonly high: number | null;
  /** Why there is none, where it is refused. */
  readonly reason: Reason | null;
  /** What became of each region's figure, in the order of the contributions. */
  readonly contributions: readonly {
    readonly contribution: RegionContribution;
    readonly state: RegionContributionState;
  }[];
}

/**
 * The total of an indicator over regions, from published figures only, one contribution a region asked for.
 *
 * It is never silently wrong. Figures that must not meet give a refusal with its reason. Distinct people, who may be
 * counted in several regions, give the interval from the largest figure to the sum. A withheld or missing figure opens
 * the interval upwards. A total is `EXACT` only where nothing is left open, and does not depend on the order of the
 * contributions.
 *
 * @example
 * const contribution = (region, value) => ({
 *   region: regionCodeSchema.parse(region),
 *   figure: {
 *     observation: observationSchema.parse({ region, period: '2014-S1', state: 'REPORTED', value }),
 *     definitionHash: 'c0ffee',
 *     synthetic: false,
 *   },
 * });
 * const figures = [contribution('RU-OMS', 630), contribution('RS-00', 40)];
 * addOverRegions(agreements, figures).value; // → 670
 * const { state, low, high } = addOverRegions(personsServed, figures);
 * [state, low, high]; // → ['INTERVAL', 630, 670]
 */
export function addOverRegions(
  definition: IndicatorDefinition,
  contributions: readonly RegionContribution[],
): RegionTotal {
  const states = contributionStates(contributions);
  const nothing = { value: null, low: null, high: null, reason: null, contributions: states };
  const reason = regionRefusal(definition, contributions);
  if (reason) return { ...nothing, state: 'REFUSED', reason };
  if (states.every(({ state, contribution }) => state === 'MISSING' || isImpossible(contribution))) {
    return { ...nothing, state: 'MISSING' };
  }
  const bounds = totalBounds(definition, contributions.map(boundsOf));
  const exact = bounds.low === bounds.high;
  return { ...nothing, ...bounds, state: exact ? 'EXACT' : 'INTERVAL', value: exact ? bounds.low : null };
}

function totalBounds(definition: IndicatorDefinition, bounds: readonly FigureBounds[]): FigureBounds {
  const lows = bounds.map(({ low }) => low);
  const highs = bounds.flatMap(({ high }) => high ?? []);
  const disjoint = definition.acrossRegions === 'ADD' && definition.measure !== 'DISTINCT';
  return {
    low: disjoint ? sum(lows) : Math.max(...lows),
    high: highs.length === bounds.length ? sum(highs) : null,
  };
}

function contributionStates(contributions: readonly RegionContribution[]): RegionTotal['contributions'] {
  const overlapping = new Set(overlappingRegions(contributions.map(({ region }) => region)));
  const usual = usualDefinition(contributions);
  const stateOf = ({ region, figure }: RegionContribution): RegionContributionState => {
    if (overlapping.has(region)) return 'OVERLAPPING';
    if (figure === null || figure.observation.state === 'MISSING') return 'MISSING';
    if (figure.definitionHash !== usual) return 'DIFFERENT_DEFINITION';
    return figure.observation.state === 'SUPPRESSED' ? 'SUPPRESSED' : 'INCLUDED';
  };
  return contributions.map((contribution) => ({ contribution, state: stateOf(contribution) }));
}

/** The definition that most figures follow; of several the one whose hash comes first. */
function usualDefinition(contributions: readonly RegionContribution[]): string | undefined {
  const hashes = contributions.flatMap(({ figure }) => figure?.definitionHash ?? []).sort();
  const times = (hash: string): number => hashes.filter((other) => other === hash).length;
  return hashes.toSorted((a, b) => times(b) - times(a))[0];
}

function isImpossible({ figure }: RegionContribution): boolean {
  return figure?.observation.state === 'NOT_APPLICABLE';
}
