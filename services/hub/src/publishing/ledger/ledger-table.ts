import type { EngineTable } from '../protection/engine-release.js';

/** A table that was published once, with its true figures. Withdrawing it removes nothing here: what was public is known. */
export interface LedgerTable extends EngineTable {
  /** The number of its publication. */
  readonly publication: number;
  readonly universe: string;
  /** The keys of its hidden cells (`cellKey`). */
  readonly hidden: ReadonlySet<string>;
}
