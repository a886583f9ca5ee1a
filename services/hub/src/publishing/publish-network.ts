import type { FeedSource } from '@veche/feed';
import { FileChanged, type NetworkFiles } from '@veche/exchange';
import { publishCatalogue, type Publisher } from './publish-catalogue.js';
import { publishFigures, type FigureOutcome } from './publish-figures.js';
import { recoverOwnHistory } from './recover-own-history.js';

export type PublishOutcome =
  | {
      readonly kind: 'DONE';
      readonly catalogue: number;
      readonly figures: readonly FigureOutcome[];
      /** The hash of the last envelope; null where nothing was ever said. */
      readonly head: string | null;
    }
  | { readonly kind: 'HELD'; readonly message: string };

/**
 * Makes public what the network's files say: first makes sure that the chain is whole, then the catalogue, then the figures. Nothing is said
 * twice: a second run over the same files publishes nothing. `saidUpTo` is the head that an earlier run over the same files left: while the
 * chain still ends there, its catalogue is what the files say and is not compared again.
 */
export async function publishNetwork(
  network: NetworkFiles,
  publisher: Publisher,
  gateway: FeedSource | null,
  { saidUpTo, signal }: { saidUpTo: string | null; signal: AbortSignal },
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
  let catalogue = 0;
  if (saidUpTo === null || (await headOf(publisher)) !== saidUpTo) {
    try {
      catalogue = await publishCatalogue(network, publisher);
    } catch (error) {
      if (error instanceof FileChanged) return { kind: 'HELD', message: error.message };
      throw error;
    }
  }
  const figures = await publishFigures(network.figures, network.policy, network.profile.territory, publisher);
  return { kind: 'DONE', catalogue, figures, head: await headOf(publisher) };
}

async function headOf({ code, writer }: Publisher): Promise<string | null> {
  return (await writer.head(code))?.hash ?? null;
}
