import type { Protection } from './result.js';
import { RULE } from './pose-problem.js';

/** Why a cell is hidden. For staff only: who knows which cells are small can work out others. */
export type Reason =
  | { readonly kind: 'open' }
  | { readonly kind: 'small' | 'dominance' | 'forced' | 'earlier' | 'change' }
  /** It hides nothing itself; without it these cells could be worked out. */
  | { readonly kind: 'protects'; readonly cells: readonly number[] };

const KINDS = new Map([
  [RULE.small, 'small'],
  [RULE.dominance, 'dominance'],
  [RULE.forced, 'forced'],
  [RULE.earlier, 'earlier'],
  [RULE.change, 'change'],
] as const);

/** Explains one cell of a protected table: the rule that hides it, or the cells whose proof it is part of. */
export function explain(protection: Protection, cell: number): Reason {
  const { suppressed, rules, witnesses } = protection;
  if (suppressed[cell] === 0) return { kind: 'open' };
  const kind = KINDS.get(rules[cell] as 1 | 2 | 3 | 4 | 5);
  if (kind !== undefined) return { kind };
  const cells = new Set<number>();
  for (let w = 0; w + 1 < witnesses.starts.length; w++) {
    const touched = witnesses.cells.subarray(witnesses.starts[w], witnesses.starts[w + 1]);
    if (touched.includes(cell)) for (const other of touched) if (rules[other] !== RULE.none) cells.add(other);
  }
  return { kind: 'protects', cells: [...cells].sort((a, b) => a - b) };
}
