const total = '_T';

/** The codes of a cell in their canonical forms; dimensions at their total are left out. */
export interface CellCodes {
  /** `AGE=Y_LT15;SEX=F`, sorted by dimension. */
  readonly text: string;
  readonly pairs: string[];
  readonly dimensions: string[];
}

/** One form for the codes of a cell, whatever their order and whether totals are named. */
export function cellCodes(codes: Readonly<Record<string, string>>): CellCodes {
  const named = Object.entries(codes)
    .filter(([, code]) => code !== total)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = named.map(([dimension, code]) => `${dimension}=${code}`);
  return { text: pairs.join(';'), pairs, dimensions: named.map(([dimension]) => dimension) };
}
