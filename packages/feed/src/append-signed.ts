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
  const link = nextLink(await chain.head(publisher));
  const label = { publisher, ...link, kind: content.kind, publishedAt: new Date(), licence: dataLicence };
  await chain.append(await sealEnvelope(label, content.body, key), content);
}
