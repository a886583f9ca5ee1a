import type { ByteSource } from '../table-file/byte-source.js';
import { openRows } from '../table-file/open-rows.js';
import { TableFileError } from '../table-file/table-file-error.js';
import type { TableFile, TableRow } from '../table-file/table-file.js';
import type { TableLimits } from '../table-file/table-limits.js';
import { readDateStyles } from './date-styles.js';
import { readSharedStrings } from './shared-strings.js';
import { chosenSheet, toldSheets } from './sheet-choice.js';
import { SheetRows, type SheetContext } from './sheet-rows.js';
import { WorkbookParts } from './workbook-parts.js';
import { readWorkbook, type Sheet } from './workbook.js';
import { XmlReader } from './xml-events.js';

/**
 * Opens a workbook of Excel. The file is held in memory as it came, packed; a sheet is unpacked and read row by row.
 *
 * @param wanted the name of the sheet, or its place from 1; without one, the first that is shown and not empty
 */
export async function openXlsx(
  source: ByteSource,
  wanted: string | undefined,
  limits: TableLimits,
): Promise<TableFile> {
  const bytes = await wholeFile(source, limits);
  const parts = await WorkbookParts.of(bytes, limits);
  const workbook = await readWorkbook(parts);
  const { sharedStrings, styles, from1904 } = workbook;
  const context: SheetContext = {
    sharedStrings:
      sharedStrings === null
        ? []
        : await readSharedStrings(parts.read(sharedStrings), limits.sharedCharacters),
    dateStyles: styles === null ? new Set() : await readDateStyles(parts.read(styles)),
    from1904,
    limits,
  };
  const open = async (sheet: Sheet): Promise<TableFile> => ({
    ...(await openSheet(parts, sheet, context, bytes.length)),
    format: 'XLSX',
    encoding: null,
    delimiter: null,
    sheets: workbook.sheets.map(({ name }) => name),
  });
  if (wanted === undefined) return firstWithRows(workbook.sheets, open);
  const sheet = chosenSheet(workbook.sheets, wanted);
  if (!sheet) throw new TableFileError('NO_SUCH_SHEET', toldSheets(workbook.sheets));
  return open(sheet);
}

/** The bytes of a file that has to be held, up to the limit. */
export async function wholeFile(source: ByteSource, { workbookBytes }: TableLimits): Promise<Buffer> {
  const stretches: Uint8Array[] = [];
  for (let bytes = await source.next(); bytes !== null; bytes = await source.next()) {
    if (source.bytesRead > workbookBytes)
      throw new TableFileError('TOO_LARGE', `> ${workbookBytes / 1048576} MB`);
    stretches.push(bytes);
  }
  return Buffer.concat(stretches);
}

async function firstWithRows(
  sheets: readonly Sheet[],
  open: (sheet: Sheet) => Promise<TableFile>,
): Promise<TableFile> {
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    try {
      return await open(sheet);
    } catch (error) {
      if (!(error instanceof TableFileError && error.code === 'EMPTY')) throw error;
    }
  }
  throw new TableFileError('EMPTY');
}

async function openSheet(
  parts: WorkbookParts,
  sheet: Sheet,
  context: SheetContext,
  fileSize: number,
): Promise<Awaited<ReturnType<typeof openRows>>> {
  const size = Math.max(1, parts.size(sheet.part));
  let read = 0;
  async function* batches(): AsyncGenerator<readonly TableRow[]> {
    const rows = new SheetRows(context);
    const reader = new XmlReader(rows);
    for await (const text of parts.read(sheet.part)) {
      read += text.length;
      reader.write(text);
      yield rows.take();
    }
    reader.end();
    read = size;
    yield rows.take();
  }
  const iterator = batches();
  return openRows({
    batches: iterator,
    bytesRead: () => Math.round((Math.min(read, size) / size) * fileSize),
    close: async () => {
      await iterator.return(undefined);
    },
  });
}
