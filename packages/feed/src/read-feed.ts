import { verifyBody, verifyHeader, type Envelope, type EnvelopeWithoutBody } from '@veche/release';
import { boundedRequest } from './bounded-request.js';
import { GoneError, refused } from './feed-failure.js';
import type { FeedLimits, FeedSource } from './feed-source.js';
import { headerPage, type AnnouncedHeader } from './header-page.js';

/** The last envelope of a publisher that the reader already has. */
export interface FeedHead {
  readonly sequence: number;
  readonly hash: string;
}

type Fetched =
  | { readonly gone: false; readonly envelope: Envelope; readonly value: unknown }
  /** A release whose body its publisher took back: the header alone. It says nothing. */
  | { readonly gone: true; readonly envelope: EnvelopeWithoutBody; readonly value?: undefined };

/** A verified envelope with its body parsed, and how far the server says the feed goes, as far as it has been asked. */
export type FedEnvelope = Fetched & { readonly announced: number };

/**
 * Reads what a publisher has said since `head`, envelope by envelope and in order: header first, body only once the header's signature and
 * place in the chain hold. Neither side holds a history in memory. The server must still announce `head` itself: one that lost it, or says
 * something else at its place, is refused.
 *
 * A withdrawal purges the body of a release, and its header stays in the chain. So where the server answers 410 (Gone) for the body of a
 * `release`, the verified header is handed over alone. No other kind and no other answer may lack a body: a catalogue or a withdrawal that
 * could be skipped would let a server bend what its publisher said.
 *
 * @throws FeedError after which nothing more of this feed may be believed until it is asked again
 */
export async function* readFeed(
  source: FeedSource,
  head: FeedHead | null,
  limits: FeedLimits,
  signal: AbortSignal,
): AsyncGenerator<FedEnvelope, void, undefined> {
  let known = head;
  let page = await headerPage(source, known ? known.sequence - 1 : 0, limits, signal);
  if (known) page = await withoutKnownHead(source, known, page);
  while (page.length > 0) {
    const announced = page.at(-1)?.sequence ?? 0;
    for (const announcedHeader of page) {
      const fed = await fetchEnvelope(source, known, announcedHeader, limits, signal);
      known = { sequence: fed.envelope.header.sequence, hash: fed.envelope.hash };
      yield { ...fed, announced };
    }
    page = await headerPage(source, known?.sequence ?? 0, limits, signal);
  }
}

async function withoutKnownHead(
  source: FeedSource,
  known: FeedHead,
  page: AnnouncedHeader[],
): Promise<AnnouncedHeader[]> {
  const [first, ...rest] = page;
  if (!first) {
    throw refused(
      'HISTORY_LOST',
      known.sequence,
      `envelope ${known.sequence} was published before and is no longer there`,
    );
  }
  const verified = await verifyHeader(
    { headerJson: first.header, signature: first.signature },
    { publisher: source.publisher, keys: source.keys, head: known },
  );
  if (!verified.ok && verified.failure.code === 'ALREADY_KNOWN') return rest;
  const { code, message } = verified.ok
    ? {
        code: 'EQUIVOCATION',
        message: 'the envelope announced at the place of the last known one is another',
      }
    : verified.failure;
  throw refused(code, known.sequence, message);
}

async function fetchEnvelope(
  source: FeedSource,
  head: FeedHead | null,
  { header: headerJson, signature, sequence }: AnnouncedHeader,
  limits: FeedLimits,
  signal: AbortSignal,
): Promise<Fetched> {
  const verified = await verifyHeader(
    { headerJson, signature },
    { publisher: source.publisher, keys: source.keys, head },
  );
  if (!verified.ok) throw refused(verified.failure.code, sequence, verified.failure.message);
  const { header, hash } = verified;
  if (header.bytes > limits.bodyBytes) {
    throw refused(
      'BODY_TOO_LARGE',
      sequence,
      `the body has ${header.bytes} bytes, and at most ${limits.bodyBytes} are taken`,
    );
  }
  let bytes: Uint8Array;
  try {
    bytes = await boundedRequest(`${source.url}/envelopes/${hash}`, {
      deadline: limits.requestDeadline,
      maxBytes: header.bytes,
      signal,
    });
  } catch (error) {
    if (!(error instanceof GoneError) || header.kind !== 'release') throw error;
    return { gone: true, envelope: { header, headerJson, hash, signature } };
  }
  const body = verifyBody(header, bytes);
  if (!body.ok) throw refused(body.failure.code, sequence, body.failure.message);
  return {
    gone: false,
    envelope: { header, headerJson, hash, signature, body: body.text },
    value: body.value,
  };
}
