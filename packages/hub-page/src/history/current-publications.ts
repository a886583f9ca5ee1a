import type { Publication } from '../hub/publications.js';

/** The ids of what is in force: the newest of each group and period, unless that was its withdrawal. The list is newest first. */
export function currentPublications(publications: readonly Publication[]): ReadonlySet<string> {
  const newest = new Map<string, Publication>();
  for (const publication of publications) {
    const { indicator, period, synthetic } = publication;
    const key = `${indicator} ${period} ${String(synthetic)}`;
    if (!newest.has(key)) newest.set(key, publication);
  }
  return new Set([...newest.values()].filter(({ kind }) => kind !== 'WITHDRAWN').map(({ id }) => id));
}
