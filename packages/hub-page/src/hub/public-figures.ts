import type { Listed } from './accounts.js';
import type { PreviewDimension } from './publications.js';

/** A figure as everybody sees it. */
export interface PublicFigure {
  /** Null unless it is REPORTED. */
  readonly value: number | null;
  readonly state: 'REPORTED' | 'SUPPRESSED' | 'MISSING' | 'NOT_APPLICABLE';
  readonly synthetic: boolean;
  readonly codes: readonly { readonly dimension: string; readonly code: string }[];
}

/** One indicator as the public endpoint answers it. */
export interface PublicIndicator {
  readonly name: string;
  readonly tables: readonly { readonly dimensions: readonly PreviewDimension[] }[];
  readonly observations: Listed<PublicFigure>;
}

/** What everybody sees of one indicator in one period: its total, and its parts by one dimension. */
export interface PublicFigures {
  readonly name: string;
  /** Null where nothing is said of it. */
  readonly total: PublicFigure | null;
  /** By which dimensions it can be broken down. */
  readonly dimensions: readonly PreviewDimension[];
  /** The one it is broken down by; null where there is none. */
  readonly by: PreviewDimension | null;
  readonly parts: readonly PublicFigure[];
}
