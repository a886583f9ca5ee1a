import { openTableFile, type TableFileOptions } from '../table-file/open-table-file.js';
import type { TableFile } from '../table-file/table-file.js';

/** Bytes as an upload brings them, in stretches of a size. */
export async function* inStretches(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** A text in an encoding of one byte a letter, or of any that TextDecoder reads so. */
export function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => {
    const byte = byteOf.get(letter);
    if (byte === undefined) throw new RangeError(`${label} has no ${letter}`);
    return byte;
  });
}

/** Opens a table that is held. */
export function openBytes(
  bytes: Uint8Array | string,
  options: Partial<TableFileOptions> = {},
): Promise<TableFile> {
  const held = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return openTableFile(inStretches(held), { fileName: 'table.csv', ...options });
}

/** The cells of all rows of a table. */
export async function cellsOf(table: TableFile): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of table.rows()) rows.push(cells);
  return rows;
}
