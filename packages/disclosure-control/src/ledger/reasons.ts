import { RULE } from '../protect/pose-problem.js';
import type { Protection } from '../protect/result.js';
import type { JointTables } from './joint-tables.js';
import type { ReleaseInput } from './ledger.js';

/** A cell of a publication: which table, and its place in the table's own order. */
export interface CellOfRelease {
  readonly release: string;
  readonly cell: number;
}

/** Why a cell is open or hidden. */
export type CellReason =
  /**
   * `small`: few units. `zero`: zeros are protected. `forced`: somebody wants it hidden. `change`: it differs by few units from what was published
   * before.
   */
  | { readonly kind: 'open' | 'small' | 'zero' | 'dominance' | 'forced' | 'change' }
  /** It was hidden before and did not change. */
  | { readonly kind: 'earlier' }
  /**
   * It hides nothing itself; without it these cells of the publication could be worked out. None are named where it protects cells that
   * only earlier releases show, remainders or differences.
   */
  | { readonly kind: 'protects'; readonly cells: readonly CellOfRelease[] };

const KINDS = new Map<number, 'dominance' | 'forced' | 'earlier' | 'change'>([
  [RULE.forced, 'forced'],
  [RULE.dominance, 'dominance'],
  [RULE.earlier, 'earlier'],
  [RULE.change, 'change'],
]);

/** Explains cells of the joint set. */
export function reasonsOf(
  joint: JointTables,
  { suppressed, rules, witnesses }: Protection,
  releases: readonly ReleaseInput[],
): (cell: number) => CellReason {
  const touching = new Map<number, number[]>();
  for (let w = 0; w + 1 < witnesses.starts.length; w++)
    for (let k = witnesses.starts[w]; k < witnesses.starts[w + 1]; k++) {
      const known = touching.get(witnesses.cells[k]);
      if (known) known.push(w);
      else touching.set(witnesses.cells[k], [w]);
    }
  const shownAs = new Map<number, CellOfRelease>();
  joint.cells.forEach((cells, r) => {
    cells.forEach((cell, place) => {
      if (!shownAs.has(cell)) shownAs.set(cell, { release: releases[r].id, cell: place });
    });
  });
  return (cell) => {
    if (suppressed[cell] === 0) return { kind: 'open' };
    if (rules[cell] === RULE.small) return { kind: joint.values[cell] === 0 ? 'zero' : 'small' };
    const kind = KINDS.get(rules[cell]);
    if (kind !== undefined) return { kind };
    const others = new Set<number>();
    for (const w of touching.get(cell) ?? [])
      for (let k = witnesses.starts[w]; k < witnesses.starts[w + 1]; k++)
        if (rules[witnesses.cells[k]] !== RULE.none) others.add(witnesses.cells[k]);
    const cells = [...others].sort((a, b) => a - b).flatMap((other) => shownAs.get(other) ?? []);
    return { kind: 'protects', cells };
  };
}
