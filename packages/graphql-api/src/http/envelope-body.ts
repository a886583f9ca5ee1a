import type { PublicReader } from '@veche/persistence';
import type { ByteRange } from './byte-range.js';

const stretch = 1024 * 1024;

/** The length of an envelope's body, or null where there is none. */
export async function bodyLength(reader: PublicReader, hash: string): Promise<number | null> {
  const body = await reader.envelopeBody(hash, { start: 0, end: 0 });
  return body?.total ?? null;
}

/** The bytes of an envelope's body, read a stretch at a time, so that a large one is never held whole. */
export async function* bodyBytes(
  reader: PublicReader,
  hash: string,
  range: ByteRange,
): AsyncGenerator<Uint8Array> {
  for (let start = range.start; start < range.end; start += stretch) {
    const body = await reader.envelopeBody(hash, { start, end: Math.min(start + stretch, range.end) });
    if (body === null) throw new Error(`the body of envelope ${hash} went away while it was sent`);
    yield body.bytes;
  }
}
