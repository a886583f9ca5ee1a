import { openCsv } from '../csv/open-csv.js';
import { openXlsx, wholeFile } from '../xlsx/open-xlsx.js';
import { ByteSource } from './byte-source.js';
import { fileSignature } from './file-signature.js';
import { TableFileError } from './table-file-error.js';
import type { TableFile } from './table-file.js';
import { defaultTableLimits, type TableLimits } from './table-limits.js';

const sampleSize = 64 * 1024;

/** What is said of a file besides its bytes. */
export interface TableFileOptions {
  /** Its name; only its ending is looked at: a workbook with macros is refused by it, too. */
  readonly fileName: string;
  /** The sheet of a workbook, by its name or its place from 1. Default: the first that is shown and not empty. */
  readonly sheet?: string;
  readonly limits?: Partial<TableLimits>;
}

/**
 * Opens a file that holds a table, whatever its name says: CSV as spreadsheets write it in Russia and Serbia, or a workbook of
 * Excel. Nothing of it is written to a disk. The file is let go of when the rows have been read, on `close`, and on an error.
 *
 * @throws {TableFileError} with the reason and the remedy
 */
export async function openTableFile(
  bytes: AsyncIterable<Uint8Array>,
  options: TableFileOptions,
): Promise<TableFile> {
  const source = new ByteSource(bytes);
  try {
    return await open(source, options);
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function open(
  source: ByteSource,
  { fileName, sheet, limits: given }: TableFileOptions,
): Promise<TableFile> {
  const limits = { ...defaultTableLimits, ...given };
  const beginning = await source.beginning(sampleSize);
  if (/\.(?:xlsm|xltm|xlam)$/iu.test(fileName)) throw new TableFileError('MACROS');
  switch (fileSignature(beginning)) {
    case 'ZIP':
      return openXlsx(source, sheet, limits);
    case 'COMPOUND':
      throw new TableFileError(compoundReason(await wholeFile(source, limits)));
    case 'OTHER_FORMAT':
      throw new TableFileError('NOT_A_TABLE');
    case 'TEXT':
      return openCsv(source, limits);
  }
}

/** An encrypted workbook is a compound file with a stream of this name (MS-OFFCRYPTO, 2.3.4.1); so is the name of an old one. */
function compoundReason(bytes: Buffer): 'ENCRYPTED' | 'OLD_EXCEL' | 'NOT_A_TABLE' {
  const hasStream = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
  if (hasStream('EncryptedPackage')) return 'ENCRYPTED';
  return hasStream('Workbook') || hasStream('Book\0') ? 'OLD_EXCEL' : 'NOT_A_TABLE';
}
