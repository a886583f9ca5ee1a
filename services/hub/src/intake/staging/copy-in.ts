import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { RecordBatch } from '@veche/exchange/records';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { CopyEncoder, copyHeader, copyTrailer } from './copy-encoder.js';

/**
 * Copies records into the staging table as they are read. While PostgreSQL takes one batch the next is being read, and no more: a slow database
 * slows the reading, and memory stays flat.
 */
export async function copyIn(client: Client, batches: AsyncIterable<RecordBatch>): Promise<void> {
  const encoder = new CopyEncoder();
  const stream = client.query(from('copy staged_record from stdin (format binary)'));
  const copying = { failed: false };
  const failed = new Promise<never>((_, reject) => {
    stream.on('error', (error) => {
      // Not `stream.errored`: the library emits what PostgreSQL says without destroying the stream.
      copying.failed = true;
      reject(error);
    });
  });
  failed.catch(() => undefined);
  const write = (bytes: Buffer): Promise<void> =>
    Promise.race([
      failed,
      new Promise<void>((resolve) => {
        stream.write(bytes, () => {
          resolve();
        });
      }),
    ]);
  let written = write(copyHeader);
  try {
    for await (const batch of batches) {
      const bytes = encoder.encode(batch.records);
      await written;
      written = write(bytes);
      written.catch(() => undefined);
      // Others ask the hub too.
      await setImmediate();
    }
    await written;
    await write(copyTrailer);
    await Promise.race([failed, new Promise<void>((resolve) => stream.end(resolve))]);
  } catch (error) {
    if (!copying.failed) await giveUp(stream);
    throw error;
  }
}

/** Tells PostgreSQL to drop what it has been given, and waits until it has. */
async function giveUp(stream: Writable): Promise<void> {
  const closed = new Promise((resolve) => stream.once('close', resolve));
  // A text of ours: PostgreSQL logs what it is told here, and an error's own could quote the file.
  stream.destroy(new Error('the import was given up'));
  await closed;
}
