import type { MultipartFile } from '@fastify/multipart';
import { fileTooLarge, uploadStalled } from './request-refusals.js';

const idleDeadline = 60_000;
const megabyte = 1_000_000;

/**
 * The bytes of an uploaded file as they come, straight from the connection. A file that is cut off, because it is too large or because nothing
 * more of it comes, ends in an error and never looks like a whole one.
 *
 * @throws HubRefusal TOO_LARGE or UPLOAD_STALLED
 */
export async function* uploadedBytes(
  { file }: Pick<MultipartFile, 'file'>,
  mostBytes: number,
  idle = idleDeadline,
): AsyncGenerator<Uint8Array> {
  const chunks = file[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    for (;;) {
      const next = await inTime(chunks.next(), idle);
      if (next.done) break;
      yield next.value;
    }
    if (file.truncated) throw fileTooLarge(Math.floor(mostBytes / megabyte));
  } finally {
    file.destroy();
  }
}

async function inTime<T>(step: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(uploadStalled());
    }, milliseconds);
  });
  try {
    return await Promise.race([step, late]);
  } finally {
    clearTimeout(timer);
  }
}
