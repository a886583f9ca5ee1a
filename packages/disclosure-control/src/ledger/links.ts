import type { TableShape } from '../table/build-table-set.js';
import type { Dimension } from '../table/dimension.js';
import { sharedCodes, shownCodes } from './shared-codes.js';
import { differenceCode, VINTAGE_DIMENSION, vintageCode } from './vintages.js';

/** A table as links see it. */
export interface Linkable {
  readonly shape: TableShape;
  /** The number of the publication that it was part of, and the state of the figures then. */
  readonly publication: number;
  readonly vintage: number;
}

/** A table that nobody publishes: it only holds relations between two tables that are. */
export interface Link {
  readonly shape: TableShape;
  /** The two tables, by their places in the list. */
  readonly between: readonly [earlier: number, later: number];
}

/**
 * For every table the earlier ones of another state that it shares cells with, most recent and largest first. What a more recent one
 * shares need not be compared again with an older one: their own difference is known.
 */
export function revisionLinks(dimensions: readonly Dimension[], tables: readonly Linkable[]): Link[] {
  const links: Link[] = [];
  tables.forEach((later, at) => {
    const done: (readonly (readonly string[])[])[] = [];
    const candidates = tables
      .map((table, index) => ({ ...table, index }))
      .filter((earlier) => earlier.index < at && earlier.vintage !== later.vintage)
      .map((earlier) => ({ ...earlier, shared: sharedCodes(dimensions, earlier.shape, later.shape) }))
      .filter(({ shared }) => shared.every((codes) => codes.length > 0))
      .sort(
        (a, b) => b.publication - a.publication || sizeOf(b.shared) - sizeOf(a.shared) || a.index - b.index,
      );
    for (const { index, shape, vintage, shared } of candidates) {
      if (done.some((wider) => shared.every((codes, d) => codes.every((code) => wider[d].includes(code)))))
        continue;
      done.push(shared);
      links.push({
        between: [index, at],
        shape: {
          name: `${shape.name} to ${later.shape.name}`,
          codes: {
            ...codesByName(dimensions, shared),
            [VINTAGE_DIMENSION]: [
              vintageCode(vintage),
              vintageCode(later.vintage),
              differenceCode(vintage, later.vintage),
            ],
          },
        },
      });
    }
  });
  return links;
}

/**
 * Where one table shows a whole and another one a part of it (two indicators, one of which is part of the other), what the whole has besides
 * the part.
 */
export function overlapLinks(dimensions: readonly Dimension[], tables: readonly Linkable[]): Link[] {
  const links: Link[] = [];
  for (const [d, dimension] of dimensions.entries())
    for (const [whole, part, rest] of remaindersOf(dimension))
      tables.forEach((a, first) => {
        if (!shownCodes(dimension, a.shape).includes(whole)) return;
        tables.forEach((b, second) => {
          if (first === second || a.vintage !== b.vintage) return;
          const shown = shownCodes(dimension, b.shape);
          if (!shown.includes(part) || shown.includes(whole)) return;
          const shared = sharedCodes(dimensions, a.shape, b.shape);
          shared[d] = [whole, part, rest];
          if (shared.some((codes) => codes.length === 0)) return;
          links.push({
            between: first < second ? [first, second] : [second, first],
            shape: {
              name: `${part} of ${b.shape.name} in ${whole} of ${a.shape.name}`,
              codes: { ...codesByName(dimensions, shared), [VINTAGE_DIMENSION]: [vintageCode(a.vintage)] },
            },
          });
        });
      });
  return links;
}

/** The remainders of an overlapping dimension: whole, part and what is left. */
function remaindersOf(dimension: Dimension): [string, string, string][] {
  const { starts, indices } = dimension.equations;
  const found: [string, string, string][] = [];
  for (let r = 0; r + 1 < starts.length; r++) {
    const [rest, whole, part] = indices.subarray(starts[r], starts[r + 1]);
    if (dimension.kinds[rest] === 'remainder')
      found.push([dimension.codes[whole], dimension.codes[part], dimension.codes[rest]]);
  }
  return found;
}

function codesByName(
  dimensions: readonly Dimension[],
  codes: readonly (readonly string[])[],
): Record<string, readonly string[]> {
  return Object.fromEntries(dimensions.map((dimension, d) => [dimension.name, codes[d]]));
}

function sizeOf(shared: readonly (readonly string[])[]): number {
  return shared.reduce((product, codes) => product * codes.length, 1);
}
