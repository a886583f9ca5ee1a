import type { Dimension } from '../table/dimension.js';
import type { TableShape } from '../table/build-table-set.js';

/** The codes of a dimension that a table shows; the total where it does not have the dimension. */
export function shownCodes(dimension: Dimension, shape: TableShape): readonly string[] {
  const asked = Object.hasOwn(shape.codes, dimension.name)
    ? shape.codes[dimension.name]
    : [dimension.codes[dimension.root]];
  return asked === 'all' ? dimension.codes : asked;
}

/** Per dimension, the codes that two tables have in common. */
export function sharedCodes(dimensions: readonly Dimension[], a: TableShape, b: TableShape): string[][] {
  return dimensions.map((dimension) => {
    const second = new Set(shownCodes(dimension, b));
    return shownCodes(dimension, a).filter((code) => second.has(code));
  });
}
