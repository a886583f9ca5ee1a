/**
 * A change of cells that keeps every relation. The table plus `up` times the change, and the table minus `down` times it,
 * are both possible; `cost` is what the cells cost that were not hidden when it was found.
 */
export interface Move {
  readonly cells: Int32Array;
  readonly coefficients: Int32Array;
  readonly up: number;
  readonly down: number;
  readonly cost: number;
}
