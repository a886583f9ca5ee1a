import type { FeedSource } from '@veche/feed';
import type { NetworkFiles } from '@veche/exchange';
import { publishCatalogue, type Publisher } from './publish-catalogue.js';
import { publishFigures, type FigureOutcome } from './publish-figures.js';
import { recoverOwnHistory } from './recover-own-history.js';

export type PublishOutcome =
  | { readonly kind: 'DONE'; readonly catalogue: number; readonly figures: readonly FigureOutcome[] }
  | { readonly kind: 'HELD'; readonly message: string };

/**
 * Makes public what the network's files say: first makes sure that the chain is whole, then the catalogue, then the figures. Nothing is said
 * twice: a second run over the same files publishes nothing.
 */
export async function publishNetwork(
  network: NetworkFiles,
  publisher: Publisher,
  gateway: FeedSource | null,
  signal: AbortSignal,
): Promise<PublishOutcome> {
  if (gateway) {
    const recovery = await recoverOwnHistory(gateway, {
      publisher: publisher.code,
      key: publisher.key,
      writer: publisher.writer,
      signal,
    });
    if (recovery.kind === 'UNKNOWN')
      return { kind: 'HELD', message: `publishing waits for the gateway: ${recovery.message}` };
    if (recovery.kind === 'FORKED') {
      return {
        kind: 'HELD',
        message: `the gateway holds another history of this hub (${recovery.message}): restore the newest backup before publishing`,
      };
    }
  }
  const catalogue = await publishCatalogue(network, publisher);
  const figures = await publishFigures(network.figures, network.policy, network.profile.territory, publisher);
  return { kind: 'DONE', catalogue, figures };
}
