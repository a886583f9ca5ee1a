import type { Dimension } from '@veche/domain';
import {
  openTableFile,
  proposeMapping,
  readRecords,
  type ColumnMapping,
  type ReadingOptions,
  type RecordBatch,
  type RecordKind,
  type TableFile,
} from '@veche/exchange/records';
import type { ReadOptions, TableSource } from '../intake.js';
import type { CatalogueWords } from './reading-words.js';

/** What files are read with. */
export interface ReadingParts {
  /** Asked for once a file: definitions are adopted while the hub runs. */
  codeLists(): Promise<readonly Dimension[]>;
  /** Asked for only where a table names organizations or projects. */
  catalogue(): Promise<CatalogueWords>;
  savedMapping(kind: RecordKind): Promise<ColumnMapping | null>;
  readonly personKey: Uint8Array;
  /** The day, as an ISO 8601 date. */
  today(): string;
}

/** Opens a file, of a sheet that is asked for. */
export function openSource({ bytes, fileName }: TableSource, sheet: string | undefined): Promise<TableFile> {
  return openTableFile(bytes, { fileName, ...(sheet === undefined ? {} : { sheet }) });
}

/** How a table is read that is open. */
export async function readingOptions(
  parts: ReadingParts,
  file: TableFile,
  { kind, mapping: given, period, synthetic }: ReadOptions,
): Promise<ReadingOptions> {
  const mapping = given ?? proposeMapping(file.headers, kind, (await parts.savedMapping(kind)) ?? undefined);
  const named = mapping.columns.some(({ field }) => field === 'provider' || field === 'project');
  return {
    ...{ kind, mapping, synthetic, period: period ?? null, today: parts.today() },
    ...(named ? await parts.catalogue() : { organizations: [], projects: [] }),
    codeLists: await parts.codeLists(),
    keys: { person: parts.personKey },
  };
}

/** The records of a file, batch by batch. */
export async function* readFile(
  parts: ReadingParts,
  source: TableSource,
  options: ReadOptions,
): AsyncGenerator<RecordBatch> {
  const file = await openSource(source, options.sheet);
  try {
    yield* readRecords(file, await readingOptions(parts, file, options));
  } finally {
    await file.close();
  }
}
