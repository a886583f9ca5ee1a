import { join } from 'node:path';
import { periodSchema, publisherCodeSchema } from '@veche/domain';
import { readNetworkFolder } from '@veche/exchange';
import { openReader } from '@veche/persistence';
import { openWriter } from '@veche/persistence/writing';
import { loadOrCreateSigningKey } from '@veche/service-kit';
import type { Kysely } from 'kysely';
import { HubUnderTest } from '../../testing/hub-under-test.js';
import { disclosureSeed } from '../disclosure-seed.js';
import { openPublications } from '../open-publications.js';
import { openPublishingDatabase } from '../publishing-database.js';
import type { Preview, Publication, Publications, PublishingRef } from '../publications.js';

/** A cell as the public API answers it: codes, and a value or its statuses. */
export interface AnsweredCell {
  readonly codes: Readonly<Record<string, string>>;
  readonly state: string;
  readonly value: number | null;
  readonly status: string;
}

interface Answer {
  readonly data: {
    readonly indicatorByCode: {
      readonly observations: {
        readonly nodes: readonly {
          readonly codes: readonly { readonly dimension: string; readonly code: string }[];
          readonly state: string;
          readonly value: number | null;
          readonly obsStatus: string;
          readonly confStatus: string;
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    };
  };
}

/** A real hub of Omsk, with its publishing open beside it. */
export class PublishingUnderTest {
  /** What the clock says. */
  now = new Date('2026-07-01T10:00:00Z');

  private constructor(
    readonly hub: HubUnderTest,
    readonly url: string,
    readonly database: Kysely<unknown>,
    readonly publications: Publications,
    readonly close: () => Promise<void>,
  ) {}

  static async start(url: string): Promise<PublishingUnderTest> {
    const hub = await HubUnderTest.prepare();
    await hub.publishDefinitions();
    // One round publishes all its files say; more would only hold the lock that the tests publish with.
    await hub.start(url, 'data', { ADOPT_SECONDS: '60' });
    await hub.health();
    const database = openPublishingDatabase(url);
    const writer = await openWriter({ url });
    const reader = await openReader({ url });
    const data = join(hub.folder, 'data');
    const read = await readNetworkFolder(join(hub.folder, 'network'));
    if (!read.ok) throw new Error('the network’s files have mistakes');
    const publications = openPublications({
      url,
      publisher: {
        code: publisherCodeSchema.parse('omsk'),
        key: await loadOrCreateSigningKey(data),
        ...{ writer, reader },
      },
      network: read.network,
      gateway: null,
      seed: await disclosureSeed(data),
      now: () => under.now,
    });
    const under = new PublishingUnderTest(hub, url, database, publications, async () => {
      await publications.close();
      await reader.close();
      await writer.close();
      await database.destroy();
      await hub.remove();
    });
    return under;
  }

  async preview(ref: PublishingRef): Promise<Preview> {
    return this.publications.preview(ref);
  }

  /** Publishes what a preview shows. */
  async publish(ref: PublishingRef): Promise<Publication> {
    const { fingerprint } = await this.preview(ref);
    return this.publications.publish(ref, { fingerprint, account: 'data manager' });
  }

  async revise(ref: PublishingRef): Promise<Publication> {
    const { fingerprint } = await this.preview(ref);
    return this.publications.revise(ref, { fingerprint, account: 'data manager', reason: 'late records' });
  }

  /** Every cell of an indicator by some dimensions, their totals too, as anybody can read it. */
  async answered(
    indicator: string,
    dimensions: Readonly<Record<string, readonly string[]>>,
    period = '2026-S1',
  ): Promise<AnsweredCell[]> {
    const where = Object.entries(dimensions)
      .map(([code, codes]) => `{ dimension: "${code}", codes: ${JSON.stringify([...codes, '_T'])} }`)
      .join(', ');
    const cells: AnsweredCell[] = [];
    let after = '';
    for (;;) {
      const answer = (await this.hub.ask(`{ indicatorByCode(code: "${indicator}") { observations(
        includeSynthetic: true, periods: ["${period}"], first: 100 ${after}, where: [${where}]) {
        nodes { codes { dimension code } state value obsStatus confStatus } pageInfo { hasNextPage endCursor } } } }`)) as Answer;
      const { nodes, pageInfo } = answer.data.indicatorByCode.observations;
      for (const { codes, state, value, obsStatus, confStatus } of nodes) {
        const named = Object.fromEntries(codes.map(({ dimension, code }) => [dimension, code]));
        cells.push({ codes: named, state, value, status: `${obsStatus} ${confStatus}` });
      }
      if (!pageInfo.hasNextPage) return cells;
      after = `after: "${pageInfo.endCursor ?? ''}"`;
    }
  }
}

/** The first half of a year, from real records. */
export function firstHalf(indicator: string, year = 2026): PublishingRef {
  return { indicator, period: periodSchema.parse(`${String(year)}-S1`), synthetic: false };
}
