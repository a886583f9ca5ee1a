import { join } from 'node:path';
import { publisherCodeSchema } from '@veche/domain';
import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { openWriter } from '@veche/persistence/writing';
import { loadOrCreateSigningKey } from '@veche/service-kit';
import { adoptDefinitions } from '../adoption/adopt-definitions.js';
import { openPrivateStore } from '../service-records/private-store.js';
import { hasUnknownReleases } from './ledger/unknown-releases.js';
import { openPublishingDatabase } from './publishing-database.js';
import { recoverOwnHistory } from './recover-own-history.js';
import { aHalfYear } from './testing/a-half-year.js';
import { storeRecords } from './testing/made-up-records.js';
import { PublishingUnderTest, firstHalf } from './testing/publishing-under-test.js';

const omsk = publisherCodeSchema.parse('omsk');
const own = { publisher: omsk, indicators: ['PERSONS_SERVED'], synthetic: false };

describe('a hub whose database is lost', () => {
  let postgres: TestPostgres;
  let under: PublishingUnderTest;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    under = await PublishingUnderTest.start(await postgres.freshDatabase());
  });

  afterAll(async () => {
    await under.close();
    await postgres.stop();
  });

  it('gets its chain back past what it withdrew, and knows that it once published figures it cannot see', async () => {
    await storeRecords(under.database, aHalfYear());
    const { id } = await under.publish(firstHalf('PERSONS_SERVED'));
    await under.publications.withdraw(id, { account: 'x', reason: 'a wrong file' });
    expect(await hasUnknownReleases(under.database, own)).toBe(false);
    const said = await under.hub.said();
    const gone = said.filter((fed) => fed.gone).map(({ envelope }) => envelope);
    expect(gone).not.toEqual([]);

    const url = await postgres.freshDatabase();
    await (await openPrivateStore({ url })).close();
    const writer = await openWriter({ url });
    const database = openPublishingDatabase(url);
    try {
      const { signal } = new AbortController();
      const { gateway, gatewayKey } = under.hub;
      const registry = { url: gateway.url, publisher: publisherCodeSchema.parse('veche') };
      await adoptDefinitions({ ...registry, keys: [gatewayKey.publicJwk] }, writer, signal);
      const key = await loadOrCreateSigningKey(join(under.hub.folder, 'data'));
      const outcome = await recoverOwnHistory(
        { url: under.hub.url, publisher: omsk, keys: [] },
        { publisher: omsk, key, writer, signal },
      );
      expect(outcome).toEqual({ kind: 'READY', recovered: said.length });
      expect(await writer.head(omsk)).toEqual({
        sequence: said.length,
        hash: said.at(-1)?.envelope.hash,
      });
      expect(await hasUnknownReleases(database, own)).toBe(true);
      expect(await hasUnknownReleases(database, { ...own, indicators: ['TRAINING'] })).toBe(true);
    } finally {
      await database.destroy();
      await writer.close();
    }
  });
});
