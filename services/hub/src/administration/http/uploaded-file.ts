import type { Multipart, MultipartFile } from '@fastify/multipart';
import { fileTooLarge, partsAfterFile, uploadStalled } from './request-refusals.js';

const idleDeadline = 75_000;
const megabyte = 1_000_000;

/** A file in the middle of a request, and how the parts that come after it are asked for. */
export interface UploadedFile {
  readonly part: Pick<MultipartFile, 'file'>;
  readonly nextPart: () => Promise<IteratorResult<Multipart, unknown>>;
  readonly mostBytes: number;
}

/**
 * The bytes of an uploaded file as they come, straight from the connection. A file that is cut off ends in an error and never looks like a whole
 * one: because it is too large, because nothing more of it comes, or because the request does not end with it.
 *
 * @throws HubRefusal TOO_LARGE, UPLOAD_STALLED or PARTS_AFTER_FILE
 */
export async function* uploadedBytes(
  { part: { file }, nextPart, mostBytes }: UploadedFile,
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
    const after = await inTime(nextPart(), idle).catch((error: unknown) => {
      throw isTooMuch(error) ? partsAfterFile() : error;
    });
    if (!after.done) throw partsAfterFile();
  } finally {
    file.destroy();
  }
}

/** Whether the parser says that more came than it was told to take. */
function isTooMuch(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 413;
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
