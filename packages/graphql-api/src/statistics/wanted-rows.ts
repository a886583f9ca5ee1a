import type { Period } from '@veche/domain';
import type { StoredObservation } from '@veche/persistence';
import { codesKey, withoutDimension, type Codes } from './codes-key.js';
import type { TotalMaterial } from './total-rows.js';

/** The period and the cell of a total. */
export interface RowKey {
  readonly period: Period;
  readonly codes: Codes;
}

/**
 * Every row that is asked for by name or has figures, once, by period and codes. A figure that may be for several periods has
 * a row for each that is asked for.
 */
export function wantedRows({
  named,
  figures,
  parts,
  isAsked,
}: Pick<TotalMaterial, 'named' | 'figures' | 'parts' | 'isAsked'>): (RowKey & { key: string })[] {
  const rowsOf = ({ observation }: StoredObservation, dimension?: string): RowKey[] => {
    const { period, periodCandidates } = observation;
    const codes =
      dimension === undefined ? observation.codes : withoutDimension(observation.codes, dimension);
    const periods = isAsked === null ? [period] : [period, ...periodCandidates].filter(isAsked);
    return periods.map((each) => ({ period: each, codes }));
  };
  const rows = [
    ...named,
    ...figures.flatMap((figure) => rowsOf(figure)),
    ...parts.flatMap(({ dimension, figures: broken }) =>
      broken.flatMap((figure) => rowsOf(figure, dimension)),
    ),
  ];
  const byKey = new Map(rows.map((row) => [`${row.period} ${codesKey(row.codes)}`, row]));
  return [...byKey].map(([key, row]) => ({ key, ...row })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
