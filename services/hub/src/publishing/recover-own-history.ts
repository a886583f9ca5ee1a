import type { PublisherCode } from '@veche/domain';
import { FeedError, defaultFeedLimits, readFeed, type FeedSource } from '@veche/feed';
import { parseContent, type PublicWriter } from '@veche/persistence/writing';
import type { SigningKey } from '@veche/release';

export type RecoveryOutcome =
  | { readonly kind: 'READY'; readonly recovered: number }
  /** The gateway does not answer: whether this chain is whole is not known. */
  | { readonly kind: 'UNKNOWN'; readonly message: string }
  /** The gateway holds something else at our place: publishing would fork the chain. */
  | { readonly kind: 'FORKED'; readonly message: string };

/**
 * Before anything is published, asks the gateway for what this publisher has said. A hub that was restored from an old backup gets back its
 * own later envelopes, verified by its own key, and of releases that it withdrew the headers; a chain that forked is never continued.
 */
export async function recoverOwnHistory(
  gateway: FeedSource,
  {
    publisher,
    key,
    writer,
    signal,
  }: { publisher: PublisherCode; key: SigningKey; writer: PublicWriter; signal: AbortSignal },
): Promise<RecoveryOutcome> {
  const ours = { url: gateway.url, publisher, keys: [key.publicJwk] };
  let recovered = 0;
  try {
    for await (const fed of readFeed(ours, await writer.head(publisher), defaultFeedLimits, signal)) {
      recovered += 1;
      if (fed.gone) {
        await writer.appendGoneRelease(fed.envelope);
        continue;
      }
      const { kind, sequence } = fed.envelope.header;
      const parsed = parseContent(kind, fed.value);
      if (!parsed.ok)
        return {
          kind: 'FORKED',
          message: `envelope ${sequence} was written by a newer version of this software`,
        };
      await writer.append(fed.envelope, parsed.content);
    }
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { failure } = error;
    if (failure.kind === 'UNREACHABLE') return { kind: 'UNKNOWN', message: failure.message };
    // The gateway may simply not have harvested our head yet.
    if (failure.code !== 'HISTORY_LOST') return { kind: 'FORKED', message: failure.message };
  }
  return { kind: 'READY', recovered };
}
