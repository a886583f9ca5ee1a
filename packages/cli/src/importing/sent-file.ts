import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { systemReason } from '../files/system-reason.js';
import type { SentFile } from '../hub/multipart.js';
import type { Say } from '../language/say.js';

/** A file on the disk, to be streamed to the hub as often as needed. `sent` hears how many bytes have gone. */
export async function fileToSend(
  file: string,
  say: Say,
): Promise<SentFile & { sent: (heard: (bytes: number) => void) => SentFile }> {
  const size = await sizeOf(file, say);
  if (size === 0) throw new Failure('EMPTY', exitCode.fileHasProblems, say('file.empty', { file }));
  // The hub needs the ending at most; a file's name may name somebody.
  const name = `table${extname(file).toLowerCase()}`;
  const chunks = (heard: (bytes: number) => void): AsyncGenerator<Uint8Array> =>
    chunksOf(file, size, heard, say);
  return {
    name,
    size,
    chunks: () => chunks(() => undefined),
    sent: (heard) => ({ name, size, chunks: () => chunks(heard) }),
  };
}

async function sizeOf(file: string, say: Say): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw unreadable(file, say('file.isFolder'), say);
    return found.size;
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(file, systemReason(error, say), say);
  }
}

/** Reads exactly as many bytes as were announced: the hub was told the length, and a file that grows or shrinks is not the file that was meant. */
async function* chunksOf(
  file: string,
  size: number,
  heard: (bytes: number) => void,
  say: Say,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    const handle = await open(file);
    for await (const chunk of handle.createReadStream({ highWaterMark: 256 * 1024 })) {
      const read = chunk as Uint8Array;
      bytes += read.length;
      if (bytes > size) break;
      yield read;
      heard(bytes);
    }
  } catch (error) {
    throw unreadable(file, systemReason(error, say), say);
  }
  if (bytes !== size) throw new Failure('FILE_CHANGED', exitCode.usage, say('file.changed', { file }));
}

function unreadable(file: string, reason: string, say: Say): Failure {
  return new Failure('UNREADABLE', exitCode.usage, say('file.unreadable', { file, reason }));
}
