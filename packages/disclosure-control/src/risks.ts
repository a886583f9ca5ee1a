/**
 * How far below and above its true value the feasible interval of a cell must reach (lower and upper protection level), in whole units of
 * the value. A cell with less room below needs no more than it has.
 */
export interface ProtectionLevels {
  readonly below: number;
  readonly above: number;
}

/** Cells that a rule other than the count of units makes unsafe, and what each needs. As secret as the table. */
export interface OtherRisks {
  readonly cells: ReadonlyMap<number, ProtectionLevels>;
  /** Whether values are counts of units: otherwise a small value is no risk in itself. */
  readonly counts: boolean;
}
