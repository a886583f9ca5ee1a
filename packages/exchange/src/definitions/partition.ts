import { dimensionCodeSchema, type Dimension } from '@veche/domain';
import { z } from 'zod';
import { parseAt, type Origin } from '../schema/parse-at.js';
import { isMapping } from '../yaml/path.js';

const partitionsSchema = z.array(dimensionCodeSchema);

/** An indicator as the file writes it, without what its `partitions` say, and those. */
export interface WrittenIndicator {
  readonly record: unknown;
  readonly partitions: ReadonlySet<string>;
}

/**
 * Takes the field `partitions` off an indicator of indicators.yaml: the dimensions whose codes can share a person, but not what this
 * indicator counts. One person uses several services; one act is of one service.
 */
export function takePartitions(item: unknown, { file, path, report }: Origin): WrittenIndicator {
  if (!isMapping(item) || !('partitions' in item)) return { record: item, partitions: new Set() };
  const { partitions, ...record } = item;
  const field = [...path, 'partitions'];
  const codes = parseAt(partitionsSchema, partitions, { file, path: field, report }) ?? [];
  const known = Array.isArray(item.dimensions) ? (item.dimensions as unknown[]) : [];
  codes.forEach((code, index) => {
    if (known.includes(code)) return;
    report(file.mistake('UNKNOWN_REFERENCE', [...field, index], 'a dimension of this indicator'));
  });
  return { record, partitions: new Set<string>(codes) };
}

/** A dimension whose codes partition what is counted: no two of them are had together. */
export function asPartition(dimension: Dimension): Dimension {
  const codes = dimension.codes.map((member) => ({ ...member, mayOverlap: [] }));
  return { ...dimension, additive: true, codes };
}
