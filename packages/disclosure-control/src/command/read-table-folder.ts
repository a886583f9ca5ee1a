import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { LARGEST_THRESHOLD } from '../check-options.js';
import { DisclosureError } from '../errors.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import type { Dimension } from '../table/dimension.js';
import { fillCounts } from '../table/fill-counts.js';
import type { CountRow } from '../table/specification.js';
import type { TableSet } from '../table/table-set.js';
import { codesIn } from './codes-in.js';
import { readCsv } from './csv.js';
import { readJson } from './read-json.js';

const META = z.object({
  name: z.string().min(1).optional(),
  maxN: z.int().min(1).max(LARGEST_THRESHOLD),
  protectZeros: z.boolean().default(false),
  dims: z
    .array(
      z.object({
        name: z.string().min(1),
        hierarchies: z
          .array(
            z.object({
              levels: z.array(z.string().regex(/^@+$/, 'A level is one @ or more')),
              codes: z.array(z.string().min(1)),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/** `meta.json` of a table folder. */
export type TableMeta = z.infer<typeof META> & { readonly name: string };

export interface FolderTable {
  readonly meta: TableMeta;
  readonly set: TableSet;
  readonly values: Float64Array;
  /** Reads the inner cells once more. */
  readonly rows: () => CountRow[];
}

/** The files of a table folder. */
export function filesOf(folder: string): { readonly meta: string; readonly rows: string } {
  return { meta: join(folder, 'meta.json'), rows: join(folder, 'inner.csv') };
}

/** Reads `inner.csv` (a column per dimension, then `freq`) and `meta.json` of a folder. */
export function readTableFolder(folder: string): FolderTable {
  const files = filesOf(folder);
  const meta = readMeta(folder, files);
  const dimensions = meta.dims.map(buildDimension);
  const names = meta.dims.map((d) => d.name);
  const set = buildTableSet(dimensions, [
    { name: meta.name, codes: Object.fromEntries(names.map((n) => [n, 'all'])) },
  ]);
  const values = fillCounts(set, [{ dimensions: names, rows: readRows(files.rows, dimensions) }]);
  return { meta, set, values, rows: () => [...readRows(files.rows, dimensions)] };
}

function readMeta(folder: string, files: { readonly meta: string; readonly rows: string }): TableMeta {
  for (const file of [files.meta, files.rows])
    if (!existsSync(file))
      throw new DisclosureError(
        'INVALID_FILE',
        `There is no ${file}. Give a folder with meta.json and inner.csv.`,
        file,
      );
  const meta = readJson(
    files.meta,
    META,
    'docs/disclosure-control/for-data-managers.md shows what stands there.',
  );
  const names = meta.dims.map((d) => d.name);
  const bad = names.find((name, d) => ['freq', 'value'].includes(name) || names.indexOf(name) !== d);
  if (bad !== undefined)
    throw new DisclosureError(
      'INVALID_FILE',
      `${files.meta}: no dimension can be called "${bad}": another column has that name. Rename it.`,
      bad,
    );
  return { ...meta, name: meta.name ?? basename(folder) };
}

function* readRows(file: string, dimensions: readonly Dimension[]): Generator<CountRow> {
  for (const line of readCsv(file, [...dimensions.map((d) => d.name), 'freq'])) {
    const codes = codesIn(file, line, dimensions);
    const text = line.fields[dimensions.length];
    if (!/^\d+$/.test(text))
      throw new DisclosureError(
        'INVALID_COUNT',
        `${file}, line ${line.number}: freq is "${text}". Write a whole number from 0 up in digits, without spaces or points.`,
        `line ${line.number}`,
      );
    yield { codes, count: Number(text) };
  }
}
