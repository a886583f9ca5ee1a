import type { RegionCode } from '../regions/region.js';
import type { ComparableFigure } from './comparable-figure.js';

/** What one region that was asked for brings to a total. */
export interface RegionContribution {
  readonly region: RegionCode;
  /** The region's published figure, or null where it published none. */
  readonly figure: ComparableFigure | null;
  /**
   * What the figure's release says of zeros: where they are published a suppressed figure is at least 1. Default
   * `PROTECTED`, under which it may be 0 too.
   */
  readonly zeros?: 'PUBLISHED' | 'PROTECTED';
}

/**
 * What became of a region's figure: it is in the total (one that cannot exist adds nothing), it is withheld, there is
 * none, it follows another definition than most, or it shares territory with another region that was asked for.
 *
 * @example
 * contributionStates.length; // → 5
 */
export const contributionStates = [
  'INCLUDED',
  'SUPPRESSED',
  'MISSING',
  'DIFFERENT_DEFINITION',
  'OVERLAPPING',
] as const;

/** What became of a region's figure: {@link contributionStates}. */
export type RegionContributionState = (typeof contributionStates)[number];

/** The least and the greatest that a figure may be; `high` is null where nothing public bounds it. */
export interface FigureBounds {
  readonly low: number;
  readonly high: number | null;
}

/**
 * What is publicly known of a contribution. A withheld figure has no upper bound (it may be a large one, withheld to
 * protect another), and a missing one none at all.
 *
 * @example
 * boundsOf({ region: regionCodeSchema.parse('RU-OMS'), figure: null }); // → { low: 0, high: null }
 */
export function boundsOf({ figure, zeros }: RegionContribution): FigureBounds {
  switch (figure?.observation.state) {
    case 'REPORTED':
      return { low: figure.observation.value, high: figure.observation.value };
    case 'NOT_APPLICABLE':
      return { low: 0, high: 0 };
    case 'SUPPRESSED':
      return { low: zeros === 'PUBLISHED' ? 1 : 0, high: null };
    case 'MISSING':
    case undefined:
      return { low: 0, high: null };
  }
}
