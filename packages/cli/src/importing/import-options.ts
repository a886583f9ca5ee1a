/** The options of `veche import`. */
export interface ImportOptions {
  readonly kind: string;
  readonly store: boolean;
  readonly synthetic: boolean;
  /** `Header=field`, as often as needed. */
  readonly map: readonly string[];
  readonly remember: boolean;
  readonly columns: boolean;
  readonly period?: string;
  /** The file is all there is of its period: kept records that are not in it go. */
  readonly replace: boolean;
  readonly sheet?: string;
  readonly rejected?: string;
  readonly overwrite: boolean;
}
