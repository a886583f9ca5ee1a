import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { TableFileError } from '../table-file/table-file-error.js';
import type { TableLimits } from '../table-file/table-limits.js';

const macros = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|macrosheets\/[^/]+)$/iu;
/** Below this many bytes, a part may be packed as tightly as it likes. */
const smallPart = 1024 * 1024;

/** The parts of a workbook, which is a zip archive held in memory. A part is unpacked while it is read, and never as a whole. */
export class WorkbookParts {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws {TableFileError} DAMAGED, ZIP_BOMB, ENCRYPTED, MACROS, NOT_A_TABLE */
  static async of(bytes: Buffer, limits: TableLimits): Promise<WorkbookParts> {
    const zip = await orDamaged(fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: false }));
    if (zip.entryCount > limits.parts) throw new TableFileError('ZIP_BOMB', String(zip.entryCount));
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    const each = zip.eachEntry()[Symbol.asyncIterator]();
    for (let next = await orDamaged(each.next()); !next.done; next = await orDamaged(each.next())) {
      const entry: Entry = next.value;
      unpacked += entry.uncompressedSize;
      checkSize(entry, unpacked, limits);
      if (entry.isEncrypted()) throw new TableFileError('ENCRYPTED');
      if (macros.test(entry.fileName)) throw new TableFileError('MACROS');
      entries.set(entry.fileName.replace(/^\//u, '').toLowerCase(), entry);
    }
    return new WorkbookParts(zip, entries);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Bytes of a part when unpacked. */
  size(name: string): number {
    return this.#entries.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  /** The text of a part, as it is unpacked. */
  async *read(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw new TableFileError('DAMAGED');
    const stream = await orDamaged(this.#zip.openReadStreamPromise(entry));
    const decoder = new TextDecoder();
    const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    try {
      for (let next = await orDamaged(chunks.next()); !next.done; next = await orDamaged(chunks.next())) {
        yield decoder.decode(next.value, { stream: true });
      }
    } finally {
      stream.destroy();
    }
  }
}

function checkSize(entry: Entry, unpacked: number, limits: TableLimits): void {
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (unpacked > limits.unpackedBytes)
    throw new TableFileError('ZIP_BOMB', `> ${limits.unpackedBytes / 1048576} MB`);
  if (entry.uncompressedSize > smallPart && ratio > limits.unpackedRatio) {
    throw new TableFileError('ZIP_BOMB', `${Math.round(ratio)} : 1`);
  }
}

/** What a library of archives says of a damaged one is not for people. */
async function orDamaged<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch {
    throw new TableFileError('DAMAGED');
  }
}
