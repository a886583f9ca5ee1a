import { proposeMapping, type RecordKind, type TableFile } from '@veche/exchange/records';
import type { Inspection, TableSource } from '../intake.js';
import { openSource, type ReadingParts } from './read-file.js';

/** As many rows as are looked at before anything is imported. */
const mostRows = 1_000;

/** Looks at a file's columns. No value of a cell comes out. */
export async function inspectFile(
  parts: Pick<ReadingParts, 'savedMapping'>,
  source: TableSource,
  { kind, sheet }: { kind: RecordKind; sheet?: string | undefined },
): Promise<Inspection> {
  const file = await openSource(source, sheet);
  try {
    const saved = (await parts.savedMapping(kind)) ?? undefined;
    const proposed = proposeMapping(file.headers, kind, saved);
    return {
      ...{ format: file.format, encoding: file.encoding, delimiter: file.delimiter, sheets: file.sheets },
      headerRow: file.headerRow,
      rowsSeen: await countRows(file),
      columns: proposed.columns.map(({ header, field }, index) => ({
        ...{ index, header, field },
        saved: saved?.columns.some((one) => one.field === field && sameHeader(one.header, header)) ?? false,
      })),
    };
  } finally {
    await file.close();
  }
}

function sameHeader(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

async function countRows(file: TableFile): Promise<number> {
  let rows = 0;
  for await (const batch of file.rowBatches()) {
    rows += batch.length;
    if (rows >= mostRows) break;
  }
  return rows;
}
