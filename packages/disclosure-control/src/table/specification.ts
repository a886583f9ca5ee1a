/**
 * A roll-up of a dimension's codes, in pre-order: `levels[i]` is one `@` per depth of `codes[i]`, the root first.
 * Codes that are divided no further may stand at different depths; a level must not be left out between a code and the code above it.
 * It is the form in which sdcTable and SSBtools write hierarchies down.
 */
export interface HierarchySpecification {
  readonly levels: readonly string[];
  readonly codes: readonly string[];
}

/**
 * Codes under which one unit may be counted more than once: largest part ≤ total, and total ≤ sum of the parts only
 * where every unit has at least one of them (`exhaustive`).
 */
export interface OverlapSpecification {
  readonly total: string;
  readonly parts: readonly string[];
  readonly exhaustive: boolean;
  /** Pairs of parts [whole, part] in which every unit of the second is also one of the first. */
  readonly contains?: readonly (readonly [whole: string, part: string])[];
}

/** One dimension: either hierarchies (several are linked roll-ups of the same inner codes) or one set of overlapping codes. */
export type DimensionSpecification =
  | { readonly name: string; readonly hierarchies: readonly HierarchySpecification[] }
  | { readonly name: string; readonly overlap: OverlapSpecification };

/** A row of input: one code per dimension and the number of units, or of what they did. */
export interface CountRow {
  readonly codes: readonly string[];
  readonly count: number;
  /**
   * How many distinct units stand behind the count where it counts something else: acts, attendances, hours. Units can't be added up over cells,
   * so give them for totals too; a total without is taken to have no more units than its largest part.
   */
  readonly contributors?: number;
}
