import type { NetworkFiles } from '@veche/exchange';
import type { FeedSource } from '@veche/feed';
import type { Logger } from '@veche/service-kit';
import { adoptDefinitions } from '../adoption/adopt-definitions.js';
import { notifyGateway } from '../adoption/notify-gateway.js';
import type { PrivateStore } from '../service-records/private-store.js';
import type { Publisher } from './publish-catalogue.js';
import { publishNetwork, type PublishOutcome } from './publish-network.js';

interface RoundParts {
  readonly network: NetworkFiles;
  readonly records: PrivateStore;
  readonly gateway: FeedSource | null;
  readonly publisher: Publisher;
  readonly log: Logger;
}

/** What a hub does again and again: adopt the registry's new definitions, publish what is new, tell the gateway. */
export class PublishingRound {
  readonly #parts: RoundParts;
  #announced = false;
  #waitingFor: string | null = 'the first round of publishing';
  #saidUpTo: string | null = null;

  constructor(parts: RoundParts) {
    this.#parts = parts;
  }

  /** Ready once everything that may be published has been. */
  get health(): { ready: boolean; waitingFor?: string } {
    return this.#waitingFor === null ? { ready: true } : { ready: false, waitingFor: this.#waitingFor };
  }

  /** One round; whether there is nothing left to wait for. */
  async run(signal: AbortSignal): Promise<boolean> {
    const { gateway, publisher, log } = this.#parts;
    try {
      if (gateway) {
        const adoption = await adoptDefinitions(gateway, publisher.writer, signal);
        if (adoption.kind === 'FAILED')
          log.warn({ reason: adoption.message }, 'definitions were not adopted');
        else if (adoption.adopted > 0) log.info({ adopted: adoption.adopted }, 'definitions');
      }
      const lock = await publisher.writer.withPublisherLock(publisher.code, () => this.#publish(signal));
      this.#waitingFor = lock.held ? lock.value : 'another process that publishes for this hub';
    } catch (error) {
      if (signal.aborted) return false;
      log.error({ err: error }, 'publishing failed');
      this.#waitingFor = 'a round of publishing that does not fail';
    }
    return this.#waitingFor === null;
  }

  async #publish(signal: AbortSignal): Promise<string | null> {
    const { network, records, gateway, publisher, log } = this.#parts;
    const outcome = await publishNetwork(
      { ...network, figures: await records.figures() },
      publisher,
      gateway,
      { saidUpTo: this.#saidUpTo, signal },
    );
    if (outcome.kind === 'HELD') {
      log.warn({ reason: outcome.message }, 'nothing was published');
      return outcome.message;
    }
    this.#saidUpTo = outcome.head;
    return this.#report(outcome, gateway);
  }

  async #report(
    outcome: Extract<PublishOutcome, { kind: 'DONE' }>,
    gateway: FeedSource | null,
  ): Promise<string | null> {
    const { publisher, log } = this.#parts;
    const releases = outcome.figures.filter(({ kind }) => kind === 'PUBLISHED').length;
    for (const figure of outcome.figures) if (figure.kind === 'REFUSED') log.error(figure.message);
    const published = outcome.catalogue + releases > 0;
    if (published) {
      log.info({ catalogue: outcome.catalogue, releases }, 'published');
    }
    // The first time also where nothing is new: the gateway may have found this hub down, and have grown slow to ask again.
    if (gateway && (published || !this.#announced))
      this.#announced = await notifyGateway(gateway.url, publisher.code);
    const waiting = outcome.figures.find((figure) => figure.kind === 'WAITING');
    return waiting ? `the definition of ${waiting.indicator} version ${waiting.version}` : null;
  }
}
