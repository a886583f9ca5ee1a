import type { CatalogueNodeType } from '@veche/domain';
import type { Report } from '../mistakes/mistake.js';
import { isMapping } from '../yaml/path.js';
import type { CatalogueRecords } from './catalogue-records.js';

/** What can be pointed at. */
export interface KnownIds {
  /** Whether the folder has a record with this id; true where its file cannot be read, so that one mistake does not make many. */
  has(type: CatalogueNodeType, id: string): boolean;
  /** The file in which the records of a type stand. */
  fileOf(type: CatalogueNodeType): string;
}

interface TypeIds {
  readonly file: string;
  readonly readable: boolean;
  /** The ids with the positions of their records: all that is held of a record. */
  readonly positions: ReadonlyMap<string, number>;
}

/** The ids of all records, also of those that have mistakes; reports every id that stands for the second time or more. */
export async function readIds(catalogue: readonly CatalogueRecords[], report: Report): Promise<KnownIds> {
  const types = new Map<CatalogueNodeType, TypeIds>();
  for (const records of catalogue) types.set(records.layout.type, await idsOf(records, report));
  return {
    has(type, id) {
      const entry = types.get(type);
      return entry === undefined || !entry.readable || entry.positions.has(id);
    },
    fileOf: (type) => types.get(type)?.file ?? '',
  };
}

async function idsOf(records: CatalogueRecords, report: Report): Promise<TypeIds> {
  const positions = new Map<string, number>();
  let readable = records.list?.readable ?? true;
  for await (const { file, path, value, position, problem } of records.all()) {
    if (problem !== null) readable = false;
    if (!isMapping(value) || typeof value.id !== 'string') continue;
    const first = positions.get(value.id);
    if (first === undefined) positions.set(value.id, position);
    else
      report(
        file.mistake('DUPLICATE_ID', [...path, 'id'], `an id of its own: ${placeName(first)} has this one`),
      );
  }
  const { list, lines, layout } = records;
  const file = lines ? (list ? `${layout.file} or ${layout.lines}` : layout.lines) : layout.file;
  return { file, readable, positions };
}

function placeName(position: number): string {
  return position < 0 ? `line ${-position}` : `[${position}]`;
}
