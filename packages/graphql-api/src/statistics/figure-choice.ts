import type { Period, RegionCode } from '@veche/domain';
import type { StoredObservation } from '@veche/persistence';
import { codesKey, type Codes } from './codes-key.js';

/** One cell of an indicator. */
export interface Cell {
  readonly region: RegionCode;
  readonly period: Period;
  readonly codes: Codes;
}

/**
 * The figure that answers for a cell where several do: a region's before a project's, the one of the definition asked about before others, a real one before an
 * invented one, one that is for the period before one that may be, the regional network's own before others.
 */
export function chooseFigure(
  figures: readonly StoredObservation[],
  cell: Cell,
  preferred: { readonly definitionHash: string; readonly publisher: string | null },
): StoredObservation | null {
  const key = codesKey(cell.codes);
  const candidates = figures.filter(
    ({ observation }) =>
      observation.region === cell.region &&
      isFor(observation, cell.period) &&
      codesKey(observation.codes) === key,
  );
  const penalty = (figure: StoredObservation): number =>
    (figure.observation.project === null ? 0 : 16) +
    (figure.definitionHash === preferred.definitionHash ? 0 : 8) +
    (figure.synthetic ? 4 : 0) +
    (figure.observation.period === cell.period ? 0 : 2) +
    (figure.publisher === preferred.publisher ? 0 : 1);
  return candidates.toSorted((a, b) => penalty(a) - penalty(b))[0] ?? null;
}

function isFor({ period, periodCandidates }: StoredObservation['observation'], asked: Period): boolean {
  return period === asked || periodCandidates.includes(asked);
}
