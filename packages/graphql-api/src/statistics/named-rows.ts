import type { IndicatorDefinition, Period } from '@veche/domain';
import { ArgumentError } from '../errors/argument-error.js';
import type { Cells } from './cells.js';
import type { Codes } from './codes-key.js';
import type { RowKey } from './wanted-rows.js';

const mostRows = 2000;

/**
 * The rows that a query names: every period named, in every cell asked for. They are answered even where there is no figure.
 * @throws ArgumentError TOO_MANY_FIGURES
 */
export function namedRows(
  { dimensions }: IndicatorDefinition,
  periods: readonly Period[] | null | undefined,
  { by, where }: Cells,
): RowKey[] {
  const lists = [
    ...where,
    ...by.map((name) => ({
      dimension: name,
      codes: codesOf(dimensions.find(({ code }) => code === name)),
    })),
  ];
  const count = (periods ?? []).length * lists.reduce((product, { codes }) => product * codes.length, 1);
  if (count > mostRows) {
    throw new ArgumentError({
      code: 'TOO_MANY_FIGURES',
      argument: 'periods',
      message: `These are ${count} totals at once.`,
      valid: `at most ${mostRows} totals: fewer periods, codes or dimensions`,
    });
  }
  const cells = lists.reduce<Codes[]>(
    (found, { dimension, codes }) =>
      found.flatMap((cell) => codes.map((code) => ({ ...cell, [dimension]: code }))),
    [{}],
  );
  return [...new Set(periods ?? [])].flatMap((period) => cells.map((codes) => ({ period, codes })));
}

function codesOf(dimension: IndicatorDefinition['dimensions'][number] | undefined): string[] {
  return (dimension?.codes ?? []).map(({ code }): string => code).filter((code) => code !== '_T');
}
