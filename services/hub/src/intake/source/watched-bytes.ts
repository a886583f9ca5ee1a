import { HubRefusal } from '../../hub-refusal.js';
import { UploadBroken } from '../intake-refusals.js';

export interface Watch {
  readonly signal: AbortSignal;
  /** How long nothing may come, in milliseconds. */
  readonly patience: number;
}

/**
 * The bytes of an upload as long as they come: it ends with the signal's reason when that is raised, and with a refusal when nothing comes for
 * too long or the sender breaks off.
 *
 * @throws HubRefusal UPLOAD_BROKEN
 */
export async function* watchedBytes(
  bytes: AsyncIterable<Uint8Array>,
  { signal, patience }: Watch,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = bytes[Symbol.asyncIterator]();
  let done = false;
  try {
    for (;;) {
      const next = await nextWithin(source, signal, patience);
      if (next.done === true) {
        done = true;
        return;
      }
      yield next.value;
    }
  } finally {
    // Not awaited: a source that hangs would hang this too.
    if (!done) source.return?.().catch(() => undefined);
  }
}

async function nextWithin(
  source: AsyncIterator<Uint8Array>,
  signal: AbortSignal,
  patience: number,
): Promise<IteratorResult<Uint8Array>> {
  signal.throwIfAborted();
  const end = Promise.withResolvers<never>();
  const onAbort = (): void => {
    end.reject(signal.reason);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(() => {
    end.reject(new UploadBroken());
  }, patience);
  try {
    const next = source.next().catch((error: unknown) => {
      // Else whatever the sender's side says, which could quote the request.
      throw error instanceof HubRefusal ? error : new UploadBroken();
    });
    return await Promise.race([next, end.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
