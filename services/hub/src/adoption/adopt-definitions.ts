import { indicatorDefinitionSchema } from '@veche/domain';
import { FeedError, defaultFeedLimits, readFeed, type FeedSource } from '@veche/feed';
import type { PublicWriter } from '@veche/persistence/writing';

export type AdoptionOutcome =
  | { readonly kind: 'ADOPTED'; readonly adopted: number }
  | { readonly kind: 'FAILED'; readonly message: string };

/** Takes over the definitions that the network's registry has signed since last time; the first that does not hold stops the adoption. */
export async function adoptDefinitions(
  gateway: FeedSource,
  writer: PublicWriter,
  signal: AbortSignal,
): Promise<AdoptionOutcome> {
  let adopted = 0;
  try {
    const head = await writer.head(gateway.publisher);
    for await (const fed of readFeed(gateway, head, defaultFeedLimits, signal)) {
      const { kind, sequence } = fed.envelope.header;
      const parsed = indicatorDefinitionSchema.safeParse(fed.value);
      if (fed.gone || kind !== 'definition' || !parsed.success) {
        return {
          kind: 'FAILED',
          message: `envelope ${sequence} of the registry is no definition that this hub understands`,
        };
      }
      await writer.append(fed.envelope, { kind, body: parsed.data });
      adopted += 1;
    }
    return { kind: 'ADOPTED', adopted };
  } catch (error) {
    if (error instanceof FeedError) return { kind: 'FAILED', message: error.failure.message };
    throw error;
  }
}
