import { TextDecoder } from 'node:util';
import { TableFileError } from '../table-file/table-file-error.js';
import { detectEncoding } from './detect-encoding.js';

/** The bytes of a file as text, whose encoding is found out on the way: as long as all is ASCII, it does not matter. */
export class TextStream {
  #encoding: string | null = null;
  #decoder: TextDecoder | null = null;

  /** The encoding, as far as it is known. */
  get encoding(): string {
    return this.#encoding ?? 'utf-8';
  }

  /** @param bytes the next of the file; the first at least some kilobytes, unless the file is shorter */
  text(bytes: Uint8Array): string {
    this.#decoder ??= this.#decoderFor(bytes);
    if (this.#decoder === null)
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    return this.#decoded(this.#decoder, bytes);
  }

  /** What is left at the end of the file. */
  end(): string {
    return this.#decoder === null ? '' : this.#decoded(this.#decoder, new Uint8Array(), false);
  }

  #decoderFor(bytes: Uint8Array): TextDecoder | null {
    const encoding = detectEncoding(bytes);
    if (encoding === null) throw new TableFileError(bytes.includes(0) ? 'NOT_A_TABLE' : 'UNKNOWN_ENCODING');
    if (encoding === 'ASCII') return null;
    this.#encoding = encoding;
    return new TextDecoder(encoding, { fatal: true });
  }

  #decoded(decoder: TextDecoder, bytes: Uint8Array, stream = true): string {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw new TableFileError('UNKNOWN_ENCODING');
    }
  }
}
