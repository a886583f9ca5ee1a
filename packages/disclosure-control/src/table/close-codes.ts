import { DisclosureError } from '../errors.js';
import type { Dimension } from './dimension.js';

/** Codes of a dimension; `added[i]` is 1 where a code was not asked for. */
export interface ClosedCodes {
  readonly codes: Int32Array;
  readonly added: Uint8Array;
}

/**
 * The codes that a table asks for, and those in between: a table that shows towns and the country but no districts is still
 * bound by the districts, because towns add up to them and they add up to the country.
 */
export function closeCodes(dimension: Dimension, asked: readonly string[] | 'all'): ClosedCodes {
  const all = dimension.codes.map((_, i) => i);
  if (asked === 'all') return { codes: Int32Array.from(all), added: new Uint8Array(all.length) };
  const wanted = new Set<number>();
  for (const code of asked) {
    const i = dimension.index.get(code);
    if (i === undefined)
      throw new DisclosureError(
        'UNKNOWN_CODE',
        `A table asks for code "${code}", which dimension "${dimension.name}" does not have. Add it to a hierarchy or leave it out.`,
        `${dimension.name}=${code}`,
      );
    wanted.add(i);
  }
  const { starts, indices } = dimension.equations;
  const closed = new Set(wanted);
  for (let before = -1; before !== closed.size;) {
    before = closed.size;
    const reaching = reachingCodes(dimension, closed);
    for (let r = 0; r + 1 < starts.length; r++) {
      const row = indices.subarray(starts[r], starts[r + 1]);
      const target = row[0];
      if (!closed.has(target) && dimension.kinds[target] === 'listed') continue;
      const others = row.subarray(1);
      const needed =
        dimension.kinds[target] === 'listed'
          ? others.some((c) => reaching.has(c))
          : others.every((c) => closed.has(c));
      if (needed) for (const code of row) closed.add(code);
    }
  }
  const codes = Int32Array.from(all.filter((i) => closed.has(i)));
  return { codes, added: Uint8Array.from(codes, (i) => (wanted.has(i) ? 0 : 1)) };
}

/** Codes that are closed or contain a closed code. */
function reachingCodes(dimension: Dimension, closed: ReadonlySet<number>): ReadonlySet<number> {
  const reaching = new Set(closed);
  const { starts, indices } = dimension.equations;
  for (let r = 0; r + 1 < starts.length; r++) {
    const row = indices.subarray(starts[r], starts[r + 1]);
    if (dimension.kinds[row[0]] === 'listed' && row.subarray(1).some((c) => reaching.has(c)))
      reaching.add(row[0]);
  }
  return reaching;
}
