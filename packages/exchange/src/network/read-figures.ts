import {
  dimensionCodeSchema,
  indicatorCodeSchema,
  observationSchema,
  regionContains,
  statedReasonSchema,
  type Observation,
  type RegionCode,
  type StatedReason,
} from '@veche/domain';
import { z } from 'zod';
import { resolveCitations } from '../citations/resolve-citations.js';
import type { SourceList } from '../citations/source-list.js';
import type { Report } from '../mistakes/mistake.js';
import { parseAt } from '../schema/parse-at.js';
import { listIn } from '../yaml/list-in.js';
import type { Path } from '../yaml/path.js';
import type { YamlFile } from '../yaml/yaml-file.js';
import { checkCells } from './check-cells.js';
import type { KnownIds } from './known-ids.js';
import type { FigureTable } from './network-files.js';

const tableSchema = z.strictObject({
  indicator: indicatorCodeSchema,
  version: z.int().min(1),
  table: z.array(dimensionCodeSchema),
  observations: z.array(observationSchema).min(1),
  statedReasons: z.array(statedReasonSchema).default([]),
});

/** What figures are held against; the territory is null where network.yaml does not say it. */
export interface FigureContext {
  readonly sources: SourceList;
  readonly territory: RegionCode | null;
  readonly known: KnownIds;
}

/** The tables of figures.yaml. Whether they fit an indicator's definition is for its publisher to judge. */
export function readFigures(file: YamlFile, context: FigureContext, report: Report): FigureTable[] {
  return listIn(file, report).flatMap((item, index) => {
    const origin = { file, path: [index], report };
    const table = parseAt(tableSchema, resolveCitations(item, context.sources, origin), origin);
    if (table === null) return [];
    checkCells(table.observations, file, [index, 'observations'], report);
    table.observations.forEach((observation, position) => {
      checkFigure(observation, file, [index, 'observations', position], table.table, context, report);
    });
    table.statedReasons.forEach((reason, position) => {
      checkFigure(reason, file, [index, 'statedReasons', position], table.table, context, report);
    });
    return [
      { ...table, place: file.placeOf([index]), placeOf: (path: Path) => file.placeOf([index, ...path]) },
    ];
  });
}

function checkFigure(
  figure: Observation | StatedReason,
  file: YamlFile,
  path: Path,
  table: readonly string[],
  { territory, known }: FigureContext,
  report: Report,
): void {
  if (territory !== null && !regionContains(territory, figure.region)) {
    report(
      file.mistake(
        'OUTSIDE_TERRITORY',
        [...path, 'region'],
        `a region inside the network's territory ${territory}`,
      ),
    );
  }
  for (const dimension of Object.keys(figure.codes)) {
    if (table.includes(dimension)) continue;
    const expected =
      table.length === 0
        ? 'no dimension: the table is the total alone'
        : `a dimension of the table: ${table.join(', ')}`;
    report(file.mistakeAtKey('NOT_IN_TABLE', [...path, 'codes', dimension], expected));
  }
  if (figure.project !== null && !known.has('Project', figure.project)) {
    report(file.mistake('UNKNOWN_REFERENCE', [...path, 'project'], `an id of ${known.fileOf('Project')}`));
  }
  const providers = 'providers' in figure ? figure.providers : [];
  providers.forEach(({ organization }, index) => {
    if (organization === null || known.has('Organization', organization)) return;
    const place = [...path, 'providers', index, 'organization'];
    report(file.mistake('UNKNOWN_REFERENCE', place, `an id of ${known.fileOf('Organization')}`));
  });
}
