import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DisclosureError } from '../errors.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import { fillCounts } from '../table/fill-counts.js';
import type { CountRow, HierarchySpecification } from '../table/specification.js';
import type { TableSet } from '../table/table-set.js';
import { splitCsvLine } from './csv.js';

/** `meta.json` of a table folder. */
export interface TableMeta {
  readonly name: string;
  readonly maxN: number;
  readonly protectZeros: boolean;
  readonly dims: readonly {
    readonly name: string;
    readonly hierarchies: readonly HierarchySpecification[];
  }[];
}

export interface FolderTable {
  readonly meta: TableMeta;
  readonly set: TableSet;
  readonly values: Float64Array;
  /** Reads the inner cells once more. */
  readonly rows: () => CountRow[];
}

/** Reads `inner.csv` (a column per dimension, then `freq`) and `meta.json` of a folder. */
export function readTableFolder(folder: string): FolderTable {
  const meta = readMeta(folder);
  const dimensions = meta.dims.map(buildDimension);
  const names = meta.dims.map((d) => d.name);
  const set = buildTableSet(dimensions, [
    { name: meta.name, codes: Object.fromEntries(names.map((n) => [n, 'all'])) },
  ]);
  const values = fillCounts(set, [{ dimensions: names, rows: readRows(join(folder, 'inner.csv'), names) }]);
  return { meta, set, values, rows: () => [...readRows(join(folder, 'inner.csv'), names)] };
}

function readMeta(folder: string): TableMeta {
  const file = join(folder, 'meta.json');
  if (!existsSync(file))
    throw new DisclosureError(
      'INVALID_FILE',
      `There is no ${file}. Give a folder with meta.json and inner.csv.`,
      file,
    );
  const meta = JSON.parse(readFileSync(file, 'utf8')) as Partial<TableMeta>;
  if (!Array.isArray(meta.dims) || typeof meta.maxN !== 'number')
    throw new DisclosureError(
      'INVALID_FILE',
      `${file} lacks "dims" or "maxN". Describe the dimensions and the threshold there.`,
      file,
    );
  return {
    name: meta.name ?? folder,
    maxN: meta.maxN,
    protectZeros: meta.protectZeros ?? false,
    dims: meta.dims,
  };
}

function* readRows(file: string, names: readonly string[]): Generator<CountRow> {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const head = splitCsvLine(lines[0] ?? '');
  const at = [...names, 'freq'].map((name) => {
    const column = head.indexOf(name);
    if (column < 0)
      throw new DisclosureError(
        'INVALID_FILE',
        `${file} has no column "${name}" (it has: ${head.join(', ')}). Add it.`,
        name,
      );
    return column;
  });
  for (let i = 1; i < lines.length; i++) {
    if (lines[i] === '') continue;
    const fields = splitCsvLine(lines[i]);
    const count = fields.at(at[at.length - 1]) ?? '';
    yield {
      codes: at.slice(0, -1).map((c) => fields[c]),
      count: count.trim() === '' ? Number.NaN : Number(count),
    };
  }
}
