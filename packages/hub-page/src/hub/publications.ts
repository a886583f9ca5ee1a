import type { Listed } from './accounts.js';

/** What is published at once: the indicators of one group, for one period, from real or from made-up records. */
export interface PublishingRef {
  readonly indicator: string;
  readonly period: string;
  readonly synthetic: boolean;
}

export interface Publishable extends PublishingRef {
  readonly indicators: readonly string[];
  readonly records: number;
  readonly lastPublication: Publication | null;
  readonly changedSince: boolean;
}

export interface Publication extends PublishingRef {
  readonly id: string;
  readonly indicators: readonly string[];
  readonly kind: 'PUBLISHED' | 'REVISED' | 'WITHDRAWN';
  readonly publishedAt: string;
  readonly account: string;
  readonly releases: readonly string[];
  readonly cells: number;
  readonly hidden: number;
  readonly reason: string | null;
}

/** Why a cell is hidden; shown to the network's own staff alone. */
export type HiddenBecause = 'SMALL' | 'PROTECTS' | 'EARLIER' | 'DIFFERENCE' | 'ZERO';

export interface PreviewCell {
  readonly codes: readonly { readonly dimension: string; readonly code: string }[];
  readonly value: number;
  readonly contributors: number;
  readonly hidden: boolean;
  readonly why: HiddenBecause | null;
  readonly before: { readonly hidden: boolean; readonly value: number | null } | null;
}

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** A code of a dimension, and the roll-up that contains it, such as an age band of five years in one of ten. */
export interface DimensionCode extends NamedCode {
  readonly parent: string | null;
}

export interface PreviewDimension extends NamedCode {
  readonly codes: readonly DimensionCode[];
}

export interface PreviewTable {
  readonly indicator: string;
  readonly name: string;
  readonly dimensions: readonly PreviewDimension[];
  /** At most the first 10,000. */
  readonly cells: Listed<PreviewCell>;
}

/** What would be published, with what only the network's own staff may see. */
export interface Preview extends PublishingRef {
  readonly indicators: readonly string[];
  readonly cells: number;
  readonly published: number;
  readonly hidden: number;
  readonly hiddenSum: number;
  readonly small: number;
  readonly protecting: number;
  readonly changes: {
    readonly new: number;
    readonly same: number;
    readonly changed: number;
    readonly nowHidden: number;
  };
  readonly fingerprint: string;
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly tables: readonly PreviewTable[];
}
