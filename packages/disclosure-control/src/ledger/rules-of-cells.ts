import { CELL } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import type { Known } from './changes.js';
import type { ReleaseInput } from './ledger.js';
import type { Link } from './links.js';

/** What holds for a release that says nothing of its own. */
export interface ReleaseRules {
  readonly threshold: number;
  readonly zeros?: 'publish' | 'protect';
}

/** Threshold and zero policy of every cell (1: a zero counts as small and may be hidden). */
export interface CellRules {
  readonly threshold: Float64Array;
  readonly zeros: Uint8Array;
}

/**
 * The strictest of the rules of all releases that show a cell; for what nobody shows, of those that it belongs to. A cell that was first suppressed where
 * zeros are published is known to be at least 1.
 */
export function rulesOfCells(
  set: TableSet,
  releases: readonly ReleaseInput[],
  old: number,
  rules: ReleaseRules,
  links: readonly Link[],
  known: Known,
): CellRules {
  const threshold = new Float64Array(set.size).fill(1);
  const zeros = new Uint8Array(set.size);
  const positive = new Uint8Array(set.size);
  const own = releases.map((release) => ({
    threshold: release.threshold ?? rules.threshold,
    protect: (release.zeros ?? rules.zeros ?? 'publish') === 'protect',
  }));
  set.tables.forEach((table, t) => {
    const link = t < releases.length ? null : links[t - releases.length];
    const both = link ? link.between.map((r) => own[r]) : [own[t]];
    const strictest = Math.max(...both.map((b) => b.threshold));
    const protect = both.some((b) => b.protect);
    for (const cell of table.cells) {
      if (link && set.kinds[cell] === CELL.listed) continue;
      threshold[cell] = Math.max(threshold[cell], strictest);
      if (protect) zeros[cell] = 1;
      // Tables come in the order of their release: what was hidden where zeros are protected goes on being hidden, 0 or not.
      else if (t < old && known.suppressed[cell] === 1 && zeros[cell] === 0) positive[cell] = 1;
    }
  });
  for (let cell = 0; cell < set.size; cell++) if (positive[cell] === 1) zeros[cell] = 0;
  return { threshold, zeros };
}
