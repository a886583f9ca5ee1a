import { setTimeout } from 'node:timers/promises';
import type { FeedSource } from '@veche/feed';
import type { Publisher } from './publish-catalogue.js';
import { publishingRefusal } from './publishing-refusals.js';
import { recoverOwnHistory } from './recover-own-history.js';

/** How often and how far apart it is tried while something else is being published. */
const tries = 60;
const pause = 500;
const gatewayTimeout = 60_000;

/**
 * Does work while nothing else is published, also by other processes, and after the gateway has confirmed that the hub's chain is whole.
 *
 * @throws HubRefusal PUBLISHING_BUSY after half a minute, PUBLISHING_HELD
 */
export async function whilePublishing<T>(
  publisher: Publisher,
  gateway: FeedSource | null,
  work: () => Promise<T>,
): Promise<T> {
  const { code, key, writer } = publisher;
  for (let attempt = 0; attempt < tries; attempt++) {
    const outcome = await writer.withPublisherLock(code, async () => {
      if (gateway) {
        const signal = AbortSignal.timeout(gatewayTimeout);
        const recovery = await recoverOwnHistory(gateway, { publisher: code, key, writer, signal });
        if (recovery.kind !== 'READY') throw publishingRefusal('PUBLISHING_HELD');
      }
      return work();
    });
    if (outcome.held) return outcome.value;
    await setTimeout(pause);
  }
  throw publishingRefusal('PUBLISHING_BUSY');
}
