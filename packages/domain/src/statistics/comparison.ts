import { regionsOverlap } from '../regions/region-hierarchy.js';
import { groupOf, isPeriodAmbiguous, shareFrequency, type ComparableFigure } from './comparable-figure.js';
import { subtract } from './decimal-arithmetic.js';
import { groupDefinedByCountry } from './defined-by-country.js';
import type { IndicatorDefinition } from './indicator.js';
import { reasonOf, type Reason } from './reason.js';

export type { ComparableFigure } from './comparable-figure.js';

/** What two figures have to say to each other. */
export interface FigureComparison {
  /** current − base, in the unit of the figures; null unless both are reported and both real or both synthetic. */
  readonly change: number | null;
  /** change ÷ base × 100; null where `ratio` is. */
  readonly percentChange: number | null;
  /** current ÷ base; null where there is no change, or where the base is zero. */
  readonly ratio: number | null;
  /** True exactly where `reasons` is empty. */
  readonly comparable: boolean;
  /** Everything that makes the figures unlike each other, in a fixed order. */
  readonly reasons: readonly Reason[];
  /** Why there is no ratio between figures that can be compared: the base is zero. Null otherwise. */
  readonly ratioMissing: Reason | null;
}

/**
 * Compares a figure with another. Unlike things still get their difference, with `comparable: false` and every reason;
 * only a real and a synthetic figure get none, because they never meet.
 *
 * Figures of two regions are comparable in one period, figures of two periods in one region. With the definition at hand
 * groups that each country defines for itself are told apart too.
 *
 * @example
 * const figure = (period, value, basis) => ({
 *   observation: observationSchema.parse({ region: 'RU-OMS', period, state: 'REPORTED', value, basis }),
 *   definitionHash: 'c0ffee',
 *   synthetic: false,
 * });
 * compareFigures(figure('2014-S1', 630, 'SERVED'), figure('2013-S1', 210, 'SERVED'));
 * // → { change: 420, percentChange: 200, ratio: 3, comparable: true, reasons: [], ratioMissing: null }
 * compareFigures(figure('2014-S1', 478, 'SERVED'), figure('2013-S1', 67, 'APPLIED')).reasons.map(({ code }) => code);
 * // → ['BASIS_DIFFERS']
 */
export function compareFigures(
  current: ComparableFigure | null,
  base: ComparableFigure | null,
  definition?: IndicatorDefinition,
): FigureComparison {
  const reasons = [...absences(current, base), ...(current && base ? differences(current, base) : [])];
  if (current && base && definition) {
    const codes = groupDefinedByCountry(definition, [current, base]);
    if (codes.length > 0) reasons.push(reasonOf('DEFINED_BY_COUNTRY', codes));
  }
  return { ...arithmetic(current, base), comparable: reasons.length === 0, reasons };
}

function absences(current: ComparableFigure | null, base: ComparableFigure | null): Reason[] {
  const states = [current?.observation.state, base?.observation.state];
  const reasons: Reason[] = [];
  if (states[0] === undefined || states[0] === 'MISSING') reasons.push(reasonOf('CURRENT_MISSING'));
  if (states[1] === undefined || states[1] === 'MISSING') reasons.push(reasonOf('BASE_MISSING'));
  if (states.includes('SUPPRESSED')) reasons.push(reasonOf('SUPPRESSED'));
  if (states.includes('NOT_APPLICABLE')) reasons.push(reasonOf('NOT_APPLICABLE'));
  return reasons;
}

function differences(current: ComparableFigure, base: ComparableFigure): Reason[] {
  const [a, b] = [current.observation, base.observation];
  const reasons: Reason[] = [];
  if (current.synthetic !== base.synthetic) reasons.push(reasonOf('SYNTHETIC_DIFFERS'));
  if (current.definitionHash !== base.definitionHash) reasons.push(reasonOf('DEFINITION_DIFFERS'));
  if (a.region !== b.region) {
    if (regionsOverlap(a.region, b.region))
      reasons.push(reasonOf('OVERLAPPING_REGIONS', [a.region, b.region]));
    if (a.period !== b.period) reasons.push(reasonOf('REGION_DIFFERS', [a.region, b.region]));
  }
  if (groupOf(current) !== groupOf(base)) reasons.push(reasonOf('CODES_DIFFER'));
  if (isPeriodAmbiguous(current) || isPeriodAmbiguous(base)) reasons.push(reasonOf('PERIOD_AMBIGUOUS'));
  if (!shareFrequency(current, base)) {
    reasons.push(reasonOf('FREQUENCY_DIFFERS', [a.period, b.period]));
  }
  if (a.basis !== b.basis) {
    reasons.push(reasonOf(a.basis === null || b.basis === null ? 'BASIS_UNKNOWN' : 'BASIS_DIFFERS'));
  }
  return reasons;
}

function arithmetic(
  current: ComparableFigure | null,
  base: ComparableFigure | null,
): Pick<FigureComparison, 'change' | 'percentChange' | 'ratio' | 'ratioMissing'> {
  const nothing = { change: null, percentChange: null, ratio: null, ratioMissing: null };
  if (current?.observation.state !== 'REPORTED' || base?.observation.state !== 'REPORTED') return nothing;
  if (current.synthetic !== base.synthetic) return nothing;
  const [value, from] = [current.observation.value, base.observation.value];
  const change = subtract(value, from);
  if (from === 0) return { ...nothing, change, ratioMissing: reasonOf('BASE_IS_ZERO') };
  return { change, percentChange: (change / from) * 100, ratio: value / from, ratioMissing: null };
}
