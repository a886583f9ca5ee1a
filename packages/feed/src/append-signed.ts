import type { PublisherCode } from '@veche/domain';
import { nextLink, sealEnvelope, type Envelope, type EnvelopeKind, type SigningKey } from '@veche/release';
import type { FeedHead } from './read-feed.js';

/** The licence of everything that is published: Creative Commons Attribution 4.0 International. */
export const dataLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** Where a publisher's own envelopes are kept. */
export interface OwnChain<Content> {
  head(publisher: string): Promise<FeedHead | null>;
  append(envelope: Envelope, content: Content): Promise<unknown>;
}

/** Signs what a publisher says as the next envelope of its chain, and appends it. Two of these at a time for one publisher are refused by the chain. */
export async function appendSigned<Content extends { readonly kind: EnvelopeKind; readonly body: unknown }>(
  content: Content,
  { publisher, key }: { publisher: PublisherCode; key: SigningKey },
  chain: OwnChain<Content>,
): Promise<void> {
  const [signed] = await signTogether([content], { publisher, key }, await chain.head(publisher));
  if (signed) await chain.append(signed.envelope, content);
}

/** Signs what a publisher says as the next envelopes after `head`, in their order, all of one moment. Nothing is appended. */
export async function signTogether<Content extends { readonly kind: EnvelopeKind; readonly body: unknown }>(
  contents: readonly Content[],
  { publisher, key }: { publisher: PublisherCode; key: SigningKey },
  head: FeedHead | null,
): Promise<{ envelope: Envelope; content: Content }[]> {
  const publishedAt = new Date();
  const signed: { envelope: Envelope; content: Content }[] = [];
  let last = head;
  for (const content of contents) {
    const label = { publisher, ...nextLink(last), kind: content.kind, publishedAt, licence: dataLicence };
    const envelope = await sealEnvelope(label, content.body, key);
    signed.push({ envelope, content });
    last = { sequence: envelope.header.sequence, hash: envelope.hash };
  }
  return signed;
}
