import type { Dimension } from '@veche/domain';

/** An age band: from how many completed years to how many, both inclusive. */
export interface AgeBand {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** Nobody is older. */
export const oldestAge = 120;

/** The years of a code of ages as Eurostat writes them: `Y15T17`, `Y_LT15`, `Y_GE65`, `Y18`. Null for other codes. */
export function ageBandOf(code: string): AgeBand | null {
  const [, from, to] = /^Y(\d+)(?:T(\d+))?$/u.exec(code) ?? [];
  if (from !== undefined) return { code, from: Number(from), to: Number(to ?? from) };
  const [, side, bound] = /^Y_(LT|LE|GT|GE)(\d+)$/u.exec(code) ?? [];
  const age = Number(bound);
  if (side === 'LT') return { code, from: 0, to: age - 1 };
  if (side === 'LE') return { code, from: 0, to: age };
  if (side === 'GT') return { code, from: age + 1, to: oldestAge };
  return side === 'GE' ? { code, from: age, to: oldestAge } : null;
}

/** The codes of a dimension that no other of its codes is a part of: what a record can have. */
export function finestCodes(dimension: Dimension): ReadonlySet<string> {
  const parents = new Set<string>(dimension.codes.flatMap((member) => member.parents));
  return new Set(dimension.codes.map(({ code }) => code).filter((code) => !parents.has(code)));
}

const between = /^(?:от )?(\d{1,3})(?:-| до | do | to )(\d{1,3})$/u;
const below = /^(?:<|до|младше|моложе|ispod|испод|mlađi od|млађи од|under|below) ?(\d{1,3})$/u;
const above =
  /^(?:>=?|старше|от|od|од|over|from)? ?(\d{1,3})(?:\+| и старше| лет и старше| i više| и више| i stariji| и старији| and over| \+)$/u;

/** The band that a folded text of an age says in figures, such as `18-24`, `до 15` or `65+`; units of years have been left out. */
export function writtenBand(folded: string): Omit<AgeBand, 'code'> | null {
  const [, from, to] = between.exec(folded) ?? [];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  const under = below.exec(folded)?.[1];
  if (under !== undefined) return { from: 0, to: Number(under) - 1 };
  const over = above.exec(folded)?.[1];
  return over === undefined ? null : { from: Number(over), to: oldestAge };
}
