import type { Period } from '@veche/domain';
import type { StoredObservation } from '@veche/persistence';
import { codesKey, withoutDimension, type Codes } from './codes-key.js';
import type { TotalMaterial } from './total-rows.js';

/** The period and the cell of a total. */
export interface RowKey {
  readonly period: Period;
  readonly codes: Codes;
}

/** Every row that is asked for by name or has figures, once, by period and codes. */
export function wantedRows({
  named,
  figures,
  parts,
}: Pick<TotalMaterial, 'named' | 'figures' | 'parts'>): (RowKey & { key: string })[] {
  const rows = [
    ...named,
    ...figures.map((figure) => rowOf(figure)),
    ...parts.flatMap(({ dimension, figures: broken }) => broken.map((figure) => rowOf(figure, dimension))),
  ];
  const byKey = new Map(rows.map((row) => [`${row.period} ${codesKey(row.codes)}`, row]));
  return [...byKey].map(([key, row]) => ({ key, ...row })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function rowOf({ observation }: StoredObservation, dimension?: string): RowKey {
  const codes: Codes = observation.codes;
  return {
    period: observation.period,
    codes: dimension === undefined ? codes : withoutDimension(codes, dimension),
  };
}
