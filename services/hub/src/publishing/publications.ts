import type { LocalizedText, Period } from '@veche/domain';

/** What is published at once: the linked indicators of one group, for one period, from real or from synthetic records. */
export interface PublishingRef {
  /** The code of any indicator of the group. */
  readonly indicator: string;
  readonly period: Period;
  readonly synthetic: boolean;
}

/** A group and period that there are records for. */
export interface Publishable extends PublishingRef {
  /** The group's first indicator. */
  readonly indicator: string;
  /** All indicators that are published together, in their order. */
  readonly indicators: readonly string[];
  /** How many records the figures would be counted from. */
  readonly records: number;
  /** What was last done with this group and period; null where nothing was ever published. */
  readonly lastPublication: Publication | null;
  /** Whether records came, changed or went since the last publication; true where there was none. */
  readonly changedSince: boolean;
}

export const publicationKinds = ['PUBLISHED', 'REVISED', 'WITHDRAWN'] as const;
export type PublicationKind = (typeof publicationKinds)[number];

/** One act of publishing, revising or withdrawing. */
export interface Publication extends PublishingRef {
  readonly id: string;
  readonly indicators: readonly string[];
  readonly kind: PublicationKind;
  readonly publishedAt: Date;
  /** Who did it: the name of the account. */
  readonly account: string;
  /** The hashes of the envelopes that it appended to the hub's chain. */
  readonly releases: readonly string[];
  /** How many cells were said, and how many of them without their value. */
  readonly cells: number;
  readonly hidden: number;
  /** Why it was revised or withdrawn; null where it was published first. */
  readonly reason: string | null;
}

/**
 * Why a cell is hidden, for the network's own staff alone: `SMALL` few people stand behind it; `ZERO` nobody does, and zeros are protected;
 * `PROTECTS` without it a hidden cell could be worked out; `EARLIER` it was hidden before and has not changed; `DIFFERENCE` it changed by
 * so few people that the change would show them.
 */
export const hiddenBecause = ['SMALL', 'PROTECTS', 'EARLIER', 'DIFFERENCE', 'ZERO'] as const;
export type HiddenBecause = (typeof hiddenBecause)[number];

/** One cell as it would be published, with what only staff may see. */
export interface PreviewCell {
  /** The codes that are not the total, by dimension. */
  readonly codes: Readonly<Record<string, string>>;
  readonly value: number;
  /** How many people or families stand behind the value. */
  readonly contributors: number;
  readonly hidden: boolean;
  readonly why: HiddenBecause | null;
  /** What the last publication says of this cell; null where it says nothing. */
  readonly before: { readonly hidden: boolean; readonly value: number | null } | null;
}

/** One table: the cells of crossed dimensions with all their margins. */
export interface PreviewTable {
  readonly indicator: string;
  /** Its crossed dimensions, in the order of the definition. */
  readonly dimensions: readonly string[];
  readonly cells: readonly PreviewCell[];
}

/** How the cells compare with the last publication of the same group and period. */
export interface PreviewChanges {
  /** Cells of which nothing was said. */
  readonly new: number;
  readonly same: number;
  /** Cells that show another value, or show one where none was. */
  readonly changed: number;
  /** Cells that were shown and will be hidden. */
  readonly nowHidden: number;
}

/** What would be published, and why not, if not. Secret: it shows what the publication hides. */
export interface Preview {
  readonly ref: PublishingRef;
  readonly indicators: readonly string[];
  readonly tables: readonly PreviewTable[];
  readonly cells: number;
  readonly published: number;
  readonly hidden: number;
  /** What the hidden cells add up to. */
  readonly hiddenSum: number;
  /** Of the hidden cells: those that are small themselves, and those that protect others. */
  readonly small: number;
  readonly protecting: number;
  readonly changes: PreviewChanges;
  /** Names exactly these figures: publishing is refused if they are others by then. */
  readonly fingerprint: string;
  readonly refusal: { readonly code: string; readonly texts: readonly LocalizedText[] } | null;
}

/** A page of publications, newest first. `after` of the next page is the id of the last one. */
export interface PublicationPage {
  readonly items: readonly Publication[];
  readonly hasNextPage: boolean;
  readonly total: number;
}

/**
 * The hub's publications. What a user can cause is a `HubRefusal` with one of the codes of `publishing-refusals.ts`; nothing was published
 * then. Publications come one after the other, also between processes.
 */
export interface Publications {
  /** Groups and periods with records, newest period first; real ones, synthetic ones, or both. */
  publishable(synthetic?: boolean): Promise<Publishable[]>;
  /** What would be published now. A refusal that only publishing meets is in `refusal`; one without any figures is thrown. */
  preview(ref: PublishingRef): Promise<Preview>;
  /** Publishes exactly what the preview with this fingerprint showed. */
  publish(ref: PublishingRef, by: { fingerprint: string; account: string }): Promise<Publication>;
  /** The same for what was published before: only where the records changed, and at most once a day. */
  revise(
    ref: PublishingRef,
    by: { fingerprint: string; reason: string; account: string },
  ): Promise<Publication>;
  /** Takes back what a publication says. What was once public stays known to the ledger. */
  withdraw(publication: string, by: { reason: string; account: string }): Promise<Publication>;
  publications(page: { first: number; after: string | null }): Promise<PublicationPage>;
  /** Whether the ledger knows every figure that was ever published from records; where not, nothing new can be protected. */
  ledgerIsComplete(): Promise<boolean>;
}
