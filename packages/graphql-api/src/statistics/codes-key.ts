/** Codes by dimension; a dimension that is absent stands at its total. */
export type Codes = Readonly<Partial<Record<string, string>>>;

/** The same text for the same cell: codes in the order of their dimensions, without those that stand at their total. */
export function codesKey(codes: Codes): string {
  const entries = Object.entries(codes).filter(([, code]) => code !== undefined && code !== '_T');
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The codes without one dimension, which then stands at its total. */
export function withoutDimension(codes: Codes, dimension: string): Codes {
  return Object.fromEntries(Object.entries(codes).filter(([name]) => name !== dimension));
}
