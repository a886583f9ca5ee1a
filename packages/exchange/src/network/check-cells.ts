import type { Observation } from '@veche/domain';
import type { Report } from '../mistakes/mistake.js';
import type { Path } from '../yaml/path.js';
import type { YamlFile } from '../yaml/yaml-file.js';

/** Reports every observation of a cell that an earlier one already fills: the same region, period, codes and project. */
export function checkCells(
  observations: readonly Observation[],
  file: YamlFile,
  path: Path,
  report: Report,
): void {
  const first = new Map<string, number>();
  observations.forEach((observation, index) => {
    const cell = cellOf(observation);
    const known = first.get(cell);
    if (known === undefined) first.set(cell, index);
    else
      report(
        file.mistake(
          'DUPLICATE_CELL',
          [...path, index],
          'one figure a cell',
          `the cell of observations[${known}]`,
        ),
      );
  });
}

/** A dimension that is not written stands at its total. */
function cellOf({ region, period, codes, project }: Observation): string {
  const written = Object.entries(codes).filter(([, code]) => code !== '_T');
  return JSON.stringify([region, period, written.sort(), project]);
}
