import { DisclosureError } from '../errors.js';
import type { CodeKind, Dimension } from './dimension.js';
import { packRows } from './sparse-rows.js';
import type { OverlapSpecification } from './specification.js';

type Row = (readonly [number, number])[];

/**
 * A dimension of overlapping codes. Each bound becomes an equation: whole = part + remainder, where the remainder is a cell
 * of its own (50 convicted, 48 of them released: two were not), and sum of parts = total + excess where the parts are exhaustive.
 */
export function overlappingDimension(name: string, overlap: OverlapSpecification): Dimension {
  const { total, parts } = overlap;
  const codes = [total, ...parts];
  const repeated = codes.find((code, i) => codes.indexOf(code) !== i);
  if (repeated !== undefined)
    throw new DisclosureError(
      'DUPLICATE_CODE',
      `Code "${repeated}" occurs twice in dimension "${name}". Name each part once.`,
      `${name}=${repeated}`,
    );
  const kinds: CodeKind[] = codes.map(() => 'listed');
  const number = new Map(codes.map((code, i) => [code, i]));
  const pairs = [...parts.map((part) => [total, part] as const), ...(overlap.contains ?? [])];
  const equations: Row[] = [];
  const remainders: (readonly [whole: number, part: number, rest: number])[] = [];
  for (const [whole, part] of pairs) {
    const [w, p] = [place(name, number, whole), place(name, number, part)];
    const rest = codes.push(`${whole} without ${part}`) - 1;
    kinds.push('remainder');
    equations.push([
      [rest, -1],
      [w, 1],
      [p, -1],
    ]);
    remainders.push([w, p, rest]);
  }
  const excess = overlap.exhaustive ? codes.push(`repeated under ${total}`) - 1 : -1;
  if (excess >= 0) {
    kinds.push('excess');
    equations.push([[excess, 1], [0, 1], ...parts.map((_, i) => [i + 1, -1] as const)]);
  }
  const wholes = wholesOf(name, parts, overlap.contains ?? []);
  const change = (raised: ReadonlySet<number>): Row => {
    const rise = (code: number): number => (code === 0 || raised.has(code) ? 1 : 0);
    const row: Row = [[0, 1], ...[...raised].map((code) => [code, 1] as const)];
    for (const [w, p, rest] of remainders) row.push([rest, rise(w) - rise(p)]);
    if (excess >= 0) row.push([excess, raised.size - 1]);
    return row;
  };
  return {
    name,
    codes,
    index: new Map(codes.map((code, i) => [code, i])),
    kinds,
    inputs: [0, ...parts.map((_, i) => i + 1)],
    equations: packRows(equations),
    generators: packRows(unitKinds(parts, wholes).map(change)),
    root: 0,
  };
}

function place(name: string, number: ReadonlyMap<string, number>, code: string): number {
  const at = number.get(code);
  if (at === undefined)
    throw new DisclosureError(
      'UNKNOWN_CODE',
      `Dimension "${name}" says that "${code}" contains or is contained, but lists no such code. Add it to the parts.`,
      `${name}=${code}`,
    );
  return at;
}

/** For a part: itself and every part that contains it. */
function wholesOf(
  name: string,
  parts: readonly string[],
  contains: readonly (readonly [string, string])[],
): (part: number) => ReadonlySet<number> {
  return (part) => {
    const found = new Set([part]);
    for (const at of found)
      for (const [whole, inner] of contains) {
        if (inner !== parts[at - 1]) continue;
        const w = parts.indexOf(whole) + 1;
        if (w === part)
          throw new DisclosureError(
            'CYCLIC_HIERARCHY',
            `Code "${whole}" of dimension "${name}" contains itself. Remove one of the pairs under "contains".`,
            `${name}=${whole}`,
          );
        if (w > 0) found.add(w);
      }
    return found;
  };
}

/** Up to so many parts, units with any two of them are thought of; with more, only units with one, none or all. */
const PAIRS_UP_TO = 8;

/** Kinds of units by which a table can differ from another: those with one part, with none, with two, with all. */
function unitKinds(
  parts: readonly string[],
  wholes: (part: number) => ReadonlySet<number>,
): ReadonlySet<number>[] {
  const kinds = new Map<string, ReadonlySet<number>>();
  const add = (raised: ReadonlySet<number>): void => {
    kinds.set([...raised].sort((a, b) => a - b).join(), raised);
  };
  parts.forEach((_, i) => {
    add(wholes(i + 1));
  });
  add(new Set());
  if (parts.length <= PAIRS_UP_TO)
    parts.forEach((_, i) => {
      for (let j = 0; j < i; j++) add(new Set([...wholes(i + 1), ...wholes(j + 1)]));
    });
  add(new Set(parts.map((_, i) => i + 1)));
  return [...kinds.values()];
}
