import { FeedError, GoneError, unreachable } from './feed-failure.js';

/**
 * Fetches at most `maxBytes` of an answer within a deadline, and no redirect.
 *
 * @throws FeedError UNREACHABLE where there is no answer, another status than 200, or more bytes than allowed; a `GoneError` for status 410
 */
export async function boundedRequest(
  url: string,
  {
    init = {},
    deadline,
    maxBytes,
    signal,
  }: { init?: RequestInit; deadline: number; maxBytes: number; signal: AbortSignal },
): Promise<Uint8Array> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(deadline)]),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      const message = `${url} answered with status ${response.status}`;
      throw response.status === 410 ? new GoneError({ kind: 'UNREACHABLE', message }) : unreachable(message);
    }
    return await readAtMost(response, maxBytes, url);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw unreachable(`${url} ${whyNot(error)}`);
  }
}

async function readAtMost(response: Response, maxBytes: number, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > maxBytes) throw unreachable(`${url} sent more than the ${maxBytes} bytes announced`);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return 'could not be reached';
  if (error.name === 'TimeoutError') return 'did not answer in time';
  if (error.name === 'AbortError') return 'was not asked to the end, because this server is stopping';
  const cause = error.cause instanceof Error && 'code' in error.cause ? ` (${String(error.cause.code)})` : '';
  return `could not be reached${cause}`;
}
