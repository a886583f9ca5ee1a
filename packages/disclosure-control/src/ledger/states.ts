import { DisclosureError } from '../errors.js';
import type { Dimension } from '../table/dimension.js';
import { codesOf } from '../table/table-set.js';
import type { SingleTable } from './single-table.js';

/**
 * The state of the figures that each table shows: a publication that contradicts an earlier one begins a new state. Throws
 * `FACTS_CONFLICT` where two tables of one publication contradict each other.
 */
export function vintagesOf(
  dimensions: readonly Dimension[],
  tables: readonly SingleTable[],
  publications: readonly number[],
): number[] {
  const known = new Map<string, number>();
  const vintages: number[] = [];
  let vintage = 1;
  for (let from = 0; from < tables.length;) {
    let to = from;
    const fresh = new Map<string, number>();
    for (; to < tables.length && publications[to] === publications[from]; to++)
      readFigures(dimensions, tables[to], fresh);
    let revised = false;
    for (const [key, value] of fresh) {
      if ((known.get(key) ?? value) !== value) revised = true;
      known.set(key, value);
    }
    if (revised) vintage++;
    for (; from < to; from++) vintages.push(vintage);
  }
  return vintages;
}

function readFigures(
  dimensions: readonly Dimension[],
  { set, values, shape }: SingleTable,
  into: Map<string, number>,
): void {
  const at = dimensions.map((d) => set.dimensions.findIndex((own) => own.name === d.name));
  const standing = dimensions.map((d) =>
    Object.hasOwn(shape.codes, d.name) ? shape.codes[d.name][0] : d.codes[d.root],
  );
  for (let cell = 0; cell < set.size; cell++) {
    const codes = codesOf(set, cell);
    const place = at.map((o, d) => (o < 0 ? standing[d] : codes[o]));
    const key = JSON.stringify(place);
    const known = into.get(key);
    if (known !== undefined && known !== values[cell]) {
      const name = dimensions.map((dimension, d) => `${dimension.name}=${place[d]}`).join(', ');
      throw new DisclosureError(
        'FACTS_CONFLICT',
        `Cell ${name} is ${known} in one table and ${values[cell]} in table "${shape.name}" of the same publication. Correct one of the two.`,
        name,
      );
    }
    into.set(key, values[cell]);
  }
}
