import type { Dimension, Period } from '@veche/domain';
import type { RecordKind } from '../kinds/record-kind.js';
import type { ColumnMapping } from '../mapping/column-mapping.js';

/** An organization or a project of the network's catalogue, with everything it is called: names, aliases, in all languages. */
export interface KnownName {
  /** Its local key in the catalogue. */
  readonly id: string;
  readonly names: readonly string[];
}

/** What the rows of a table are read as, and held against. */
export interface ReadingOptions {
  readonly kind: RecordKind;
  readonly mapping: ColumnMapping;
  /** The code lists in force: those of the definitions that the hub has adopted, or the starter ones. */
  readonly codeLists: readonly Dimension[];
  readonly organizations: readonly KnownName[];
  readonly projects: readonly KnownName[];
  /** The secret of at least 32 bytes with which pseudonyms are made. It must never leave the hub. */
  readonly keys: { readonly person: Uint8Array };
  /** Rows outside of it are refused, and those that say no date are counted into it; null takes every date. */
  readonly period: Period | null;
  /** The day on which the table is read, as an ISO 8601 date: no row may start after it. */
  readonly today: string;
  /** Records that were made up, for trials: their keys are others than those of the same rows as real ones. Default: false. */
  readonly synthetic?: boolean;
}
