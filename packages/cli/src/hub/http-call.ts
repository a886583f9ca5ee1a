import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** One request to a server. */
export interface HttpCall {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly signal?: AbortSignal | undefined;
  /** How long the connection may be silent, in seconds. */
  readonly silentSeconds: number;
}

/** The connection was silent for longer than the call allows. */
export class SilentServer extends Error {
  override readonly name = 'SilentServer';
}

/**
 * Calls a server; resolves with the head of its answer, whose body is still to be read. Node's own client and not `fetch`: an upload
 * may take longer than the five minutes after which `fetch` gives up, and an answer that comes while a body is still being sent counts.
 * Redirects are not followed: a token and a file are meant for one server.
 */
export async function callServer(call: HttpCall): Promise<IncomingMessage> {
  const send = call.url.protocol === 'https:' ? secureRequest : plainRequest;
  const outgoing = send(call.url, {
    method: call.method,
    headers: { ...call.headers },
    // A connection for each request: one that a server answered before it had read all may be closed at any moment.
    agent: false,
    signal: call.signal,
  });
  outgoing.setTimeout(call.silentSeconds * 1000, () => {
    outgoing.destroy(new SilentServer(`no answer within ${call.silentSeconds} s`));
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', (answer) => {
      // An answer that came before the body was sent is a refusal: the rest of the body is for nobody.
      answer.once('close', () => {
        if (!outgoing.writableFinished) outgoing.destroy();
      });
      resolve(answer);
    });
    outgoing.once('error', reject);
  });
  const sent = pipeline(Readable.from(call.body ?? []), outgoing);
  try {
    return await Promise.race([answered, sent.then(() => answered)]);
  } catch (error) {
    outgoing.destroy();
    // Where the file could not be read, that is the reason, and not the connection that was ended for it.
    throw await sent.then(
      () => error,
      (reason: unknown) => reason,
    );
  }
}
