import { dimensionSchema, type Code, type Dimension } from '@veche/domain';
import { z } from 'zod';
import type { Report } from '../mistakes/mistake.js';
import { parseAt } from '../schema/parse-at.js';
import { listIn } from '../yaml/list-in.js';
import type { Path } from '../yaml/path.js';
import type { YamlFile } from '../yaml/yaml-file.js';

/** A dimension as the file writes it: `overlap: ALL` says that any two of its codes can be one unit's. */
const writtenSchema = dimensionSchema
  .extend({ overlap: z.literal('ALL').optional() })
  .refine((dimension) => dimension.overlap === undefined || !dimension.additive, {
    path: ['additive'],
    message: 'codes that overlap do not partition what is counted: additive is false then',
  });

/** The dimensions of dimensions.yaml by code, each once, whose codes point at codes that are there. */
export function readDimensions(file: YamlFile, report: Report): Map<string, Dimension> {
  const dimensions = new Map<string, Dimension>();
  for (const [index, item] of listIn(file, report).entries()) {
    const written = parseAt(writtenSchema, item, { file, path: [index], report });
    if (written === null) continue;
    const { overlap, ...dimension } = written;
    if (dimensions.has(dimension.code)) {
      report(file.mistake('DUPLICATE_ID', [index, 'code'], 'one dimension a code'));
    }
    checkCodes(dimension, file, [index, 'codes'], report);
    dimensions.set(dimension.code, overlap === 'ALL' ? overlappingThroughout(dimension) : dimension);
  }
  return dimensions;
}

function checkCodes({ codes }: Dimension, file: YamlFile, path: Path, report: Report): void {
  const known = new Set(codes.map(({ code }) => code));
  codes.forEach((member, index) => {
    if (codes.findIndex(({ code }) => code === member.code) !== index) {
      report(file.mistake('DUPLICATE_ID', [...path, index, 'code'], 'each code once'));
    }
    for (const field of ['parents', 'mayOverlap'] as const) {
      member[field].forEach((other, position) => {
        if (known.has(other) && other !== member.code) return;
        const expected = 'another code of this dimension';
        report(file.mistake('UNKNOWN_REFERENCE', [...path, index, field, position], expected));
      });
    }
    const way = circleAbove(member.code, codes);
    if (way) report(file.mistake('CIRCLE', [...path, index, 'parents'], 'no circle', way.join(' → ')));
  });
}

function circleAbove(start: Code, codes: Dimension['codes']): Code[] | null {
  const climb = (at: Code, way: readonly Code[]): Code[] | null => {
    const parents = codes.find(({ code }) => code === at)?.parents ?? [];
    if (parents.includes(start) && way.length > 1) return [...way, start];
    const open = parents.filter((parent) => !way.includes(parent));
    return open.map((parent) => climb(parent, [...way, parent])).find((found) => found !== null) ?? null;
  };
  return climb(start, [start]);
}

function overlappingThroughout(dimension: Dimension): Dimension {
  const all = dimension.codes.map(({ code }) => code);
  const codes = dimension.codes.map((member) => ({
    ...member,
    mayOverlap: all.filter((code) => code !== member.code),
  }));
  return { ...dimension, codes };
}
