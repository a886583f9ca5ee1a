import type { StoredPublication } from './publication-store.js';

/** The publication of a period that readers see now: the last one, unless that was withdrawn. */
export function livePublication(publications: readonly StoredPublication[]): StoredPublication | null {
  const last = publications.at(-1);
  return last === undefined || last.kind === 'WITHDRAWN' ? null : last;
}
