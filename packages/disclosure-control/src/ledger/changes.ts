import type { Table, TableSet } from '../table/table-set.js';

/** What is known about every cell from what was released before. */
export interface Known {
  readonly published: Uint8Array;
  readonly suppressed: Uint8Array;
  /** Cells that changed by too little to be published. */
  readonly changed: Uint8Array;
  /** Differences that everybody knows to be 0. */
  readonly unchanged: Uint8Array;
}

/**
 * Works out the differences between states, link by link. What did not change stays as public as it was; what changed by few units
 * must be hidden in its new state if its old one is public, so that nobody subtracts one from the other.
 */
export function settleChanges(
  set: TableSet,
  links: readonly Table[],
  values: Float64Array,
  contributors: Float64Array,
  threshold: Float64Array,
  known: Known,
): void {
  const { published, suppressed, changed, unchanged } = known;
  // A figure that went away from one state and came back to an older one is not known to have come back.
  const moved = new Uint8Array(set.size);
  for (const table of links) {
    const stride = table.strides[0];
    const [older, newer, difference] = placesOf(set, table).map((place) => place * stride);
    for (let place = 0; place < stride; place++) {
      const [a, b, d] = [older, newer, difference].map((shift) => table.cells[place + shift]);
      const change = values[b] - values[a];
      values[d] = change;
      const units = Math.abs(contributors[b] - contributors[a]);
      contributors[d] = Math.sign(change) * Math.min(Math.abs(change), Math.max(1, units));
      const settled = published[b] === 1 || suppressed[b] === 1;
      if (change !== 0) {
        moved[b] = 1;
        if (!settled && published[a] === 1 && Math.abs(contributors[d]) <= threshold[d]) changed[b] = 1;
      } else if (moved[b] === 0) {
        unchanged[d] = 1;
        if (!settled) (published[a] === 1 ? published : suppressed)[b] = 1;
      }
    }
  }
}

/** Where a link has its older state, its newer state and the difference. */
function placesOf(set: TableSet, table: Table): [number, number, number] {
  const { kinds } = set.dimensions[0];
  const codes = [...table.codes[0]];
  const states = codes.filter((code) => kinds[code] === 'listed');
  return [
    codes.indexOf(Math.min(...states)),
    codes.indexOf(Math.max(...states)),
    codes.findIndex((code) => kinds[code] === 'difference'),
  ];
}
