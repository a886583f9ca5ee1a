import type { CodeKind, Dimension } from '../table/dimension.js';
import { packRows } from '../table/sparse-rows.js';

/** The dimension that tells apart the states of figures that were revised. */
export const VINTAGE_DIMENSION = 'vintage';

export function vintageCode(vintage: number): string {
  return `v${vintage}`;
}

export function differenceCode(from: number, to: number): string {
  return `v${to} - v${from}`;
}

/**
 * States of the figures as a dimension: each later state is an earlier one plus a difference, so that revisions are ordinary
 * relations. Differences are never published and may be negative.
 */
export function vintageDimension(vintages: number): Dimension {
  const codes = Array.from({ length: vintages }, (_, v) => vintageCode(v + 1));
  const kinds: CodeKind[] = codes.map(() => 'listed');
  const pairs: { readonly from: number; readonly to: number; readonly code: number }[] = [];
  for (let to = 2; to <= vintages; to++)
    for (let from = 1; from < to; from++) {
      pairs.push({ from, to, code: codes.push(differenceCode(from, to)) - 1 });
      kinds.push('difference');
    }
  const equations = pairs.map(({ from, to, code }) => [
    [code, -1] as const,
    [to - 1, 1] as const,
    [from - 1, -1] as const,
  ]);
  // Either all states change alike, or one state alone with its differences to all others.
  const alike = Array.from({ length: vintages }, (_, v) => [v, 1] as const);
  const alone =
    vintages === 1
      ? []
      : alike.map(([v]) => [
          [v, 1] as const,
          ...pairs.map((p) => [p.code, p.to === v + 1 ? 1 : p.from === v + 1 ? -1 : 0] as const),
        ]);
  return {
    name: VINTAGE_DIMENSION,
    codes,
    index: new Map(codes.map((code, i) => [code, i])),
    kinds,
    inputs: alike.map(([v]) => v),
    equations: packRows(equations),
    generators: packRows([alike, ...alone]),
    root: vintages - 1,
    unnamed: true,
  };
}
