import { invalid } from '../check-options.js';
import { DisclosureError } from '../errors.js';
import type { Dimension } from '../table/dimension.js';
import type { TableSet } from '../table/table-set.js';
import type { ReleaseInput } from './ledger.js';

/** The cells that a release wants open or hidden, by its own order. `own` are the dimensions that it has codes for. */
export function chosenCells(
  set: TableSet,
  own: readonly Dimension[],
  release: ReleaseInput,
  option: 'open' | 'hidden',
): number[] {
  const [table] = set.tables;
  return (release[option] ?? []).map((codes) => {
    if (codes.length !== own.length)
      throw invalid(
        release.id,
        `"${option}" of release "${release.id}" names a cell by ${codes.length} codes; give one for each of its ${own.length} dimensions, for totals too.`,
      );
    const place = own.reduce((sum, dimension, d) => {
      const code = dimension.index.get(codes[d]) ?? -1;
      if (dimension.kinds[code] !== 'listed')
        throw new DisclosureError(
          'UNKNOWN_CODE',
          `"${option}" of release "${release.id}" names code "${codes[d]}", which dimension "${dimension.name}" does not have. Correct one of the two.`,
          `${dimension.name}=${codes[d]}`,
        );
      return sum + table.places[d][code] * table.strides[d];
    }, 0);
    return table.cells[place];
  });
}
