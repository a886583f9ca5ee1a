import type { Policy } from '../policy.js';
import { CELL } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import type { Attacker } from './attacker.js';

/** What is public about how a table was protected. */
export type PublicPolicy = Pick<Policy, 'threshold' | 'width' | 'zeros'>;

/** Everything an attacker knows about each cell before thinking. */
export interface Knowledge {
  readonly set: TableSet;
  /** Cell → its value, NaN where it is not known. */
  readonly known: Float64Array;
  /** Cell → the least value possible. */
  readonly lowest: Float64Array;
  /** Cell → values up to this are small. */
  readonly small: Float64Array;
  /** Cell → the width its interval must have if it can be small. */
  readonly width: Float64Array;
  /** Cell → 1 if it matters whether it can be small. */
  readonly relevant: Uint8Array;
}

/** Puts together what the attacker is told and what they know of their own. */
export function knowledgeOf(
  set: TableSet,
  published: Float64Array,
  policy: PublicPolicy,
  attacker: Attacker,
): Knowledge {
  const known = published.slice();
  const lowest = new Float64Array(set.size);
  const small = new Float64Array(set.size);
  const width = new Float64Array(set.size);
  const relevant = new Uint8Array(set.size);
  const floor = policy.zeros === 'protect' ? 0 : 1;
  for (let cell = 0; cell < set.size; cell++) {
    const listed = set.kinds[cell] === CELL.listed;
    const own = attacker.kind === 'provider' ? attacker.contributions[cell] : 0;
    const t = typeof policy.threshold === 'number' ? policy.threshold : policy.threshold[cell];
    lowest[cell] = set.kinds[cell] === CELL.difference ? -Infinity : Math.max(listed ? floor : 0, own);
    small[cell] = t + own;
    width[cell] = policy.width ?? t;
    relevant[cell] = set.kinds[cell] === CELL.excess ? 0 : 1;
  }
  if (attacker.kind === 'holder') for (const [cell, value] of attacker.cells) known[cell] = value;
  return { set, known, lowest, small, width, relevant };
}
