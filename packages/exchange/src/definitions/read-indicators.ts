import { indicatorDefinitionSchema, type Dimension, type IndicatorDefinition } from '@veche/domain';
import type { Report } from '../mistakes/mistake.js';
import { parseAt } from '../schema/parse-at.js';
import { listIn } from '../yaml/list-in.js';
import { isMapping, type Path } from '../yaml/path.js';
import type { YamlFile } from '../yaml/yaml-file.js';
import { asPartition, takePartitions } from './partition.js';

/** The definitions of indicators.yaml, with their dimensions put in; `dimensions` is null where these could not be read. */
export function readIndicators(
  file: YamlFile,
  dimensions: ReadonlyMap<string, Dimension> | null,
  report: Report,
): IndicatorDefinition[] {
  const placed = listIn(file, report).flatMap((item, index) => {
    const record = withDimensions(item, dimensions, file, [index], report);
    const definition = parseAt(indicatorDefinitionSchema, record, { file, path: [index], report });
    return definition === null ? [] : [{ definition, index }];
  });
  const versions = new Set<string>();
  const codes = new Set(codesIn(file));
  for (const { definition, index } of placed) {
    const version = `${definition.code} version ${definition.version}`;
    if (versions.has(version))
      report(file.mistake('DUPLICATE_ID', [index, 'code'], 'each version of a code once', version));
    versions.add(version);
    checkTables(definition, file, [index, 'tables'], dimensions !== null, report);
    definition.linkedWith.forEach((code, position) => {
      if (codes.has(code)) return;
      report(
        file.mistake(
          'UNKNOWN_REFERENCE',
          [index, 'linkedWith', position],
          'the code of an indicator of this file',
        ),
      );
    });
  }
  return placed.map(({ definition }) => definition);
}

function withDimensions(
  item: unknown,
  dimensions: ReadonlyMap<string, Dimension> | null,
  file: YamlFile,
  path: Path,
  report: Report,
): unknown {
  const { record, partitions } = takePartitions(item, { file, path, report });
  if (!isMapping(record) || !Array.isArray(record.dimensions)) return record;
  const known = (record.dimensions as unknown[]).flatMap((code, index) => {
    const dimension = typeof code === 'string' ? dimensions?.get(code) : undefined;
    if (dimension !== undefined) return [partitions.has(dimension.code) ? asPartition(dimension) : dimension];
    const expected = `a dimension of dimensions.yaml: ${[...(dimensions?.keys() ?? [])].join(', ')}`;
    if (dimensions !== null)
      report(file.mistake('UNKNOWN_REFERENCE', [...path, 'dimensions', index], expected));
    return [];
  });
  return { ...record, dimensions: known };
}

function checkTables(
  { dimensions, tables }: IndicatorDefinition,
  file: YamlFile,
  path: Path,
  complete: boolean,
  report: Report,
): void {
  const known = dimensions.map(({ code }) => code);
  tables.forEach((table, index) => {
    table.forEach((code, position) => {
      if (complete && !known.includes(code)) {
        const expected = `a dimension of this indicator: ${known.join(', ') || 'none'}`;
        report(file.mistake('NOT_IN_TABLE', [...path, index, position], expected));
      }
    });
  });
}

function codesIn(file: YamlFile): string[] {
  if (!Array.isArray(file.value)) return [];
  return (file.value as unknown[]).flatMap((item) =>
    isMapping(item) && typeof item.code === 'string' ? [item.code] : [],
  );
}
