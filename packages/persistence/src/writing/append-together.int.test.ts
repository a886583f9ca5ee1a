import { sealEnvelope, type ChainHead, type Envelope } from '@veche/release';
import { sql } from 'kysely';
import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { createTestPublisher, type TestPublisher } from '../testing/test-publisher.js';
import { catalogue, organization } from '../testing/test-records.js';
import { parseContent } from './envelope-content.js';
import type { EnvelopeToAppend } from './public-writer.js';

let storage: TestStorage;
let publishers = 0;

beforeAll(async () => {
  storage = await startTestStorage();
});

afterAll(() => storage.stop());

async function newPublisher(): Promise<TestPublisher> {
  publishers += 1;
  return createTestPublisher(storage.writer, `network-${String(publishers)}`);
}

/** The next envelopes of a publisher, a new organization each; not stored. */
async function sealed(publisher: TestPublisher, ...ids: string[]): Promise<EnvelopeToAppend[]> {
  const entries: EnvelopeToAppend[] = [];
  let head: ChainHead | null = await storage.writer.head(publisher.code);
  for (const id of ids) {
    const body = catalogue(organization(id));
    const parsed = parseContent('catalogue', body);
    if (!parsed.ok) throw new Error(parsed.message);
    const label = {
      ...{ publisher: publisher.code, sequence: (head?.sequence ?? 0) + 1, previousHash: head?.hash ?? null },
      ...{ kind: 'catalogue' as const, publishedAt: new Date(), licence: 'https://example.org/licence' },
    };
    const envelope: Envelope = await sealEnvelope(label, body, publisher.key);
    entries.push({ envelope, content: parsed.content });
    head = { sequence: label.sequence, hash: envelope.hash };
  }
  return entries;
}

async function shown(publisher: TestPublisher): Promise<readonly string[]> {
  return storage.reader.nodeIds(publisher.code, 'Organization', '', 10);
}

describe('envelopes that are appended together', () => {
  it('are all there afterwards, with what was done beside them, under one new revision', async () => {
    const network = await newPublisher();
    const before = await storage.reader.revision();
    await storage.writer.appendTogether(await sealed(network, 'a', 'b'), async (run) => {
      await run(sql`create table beside_done as select 1 as one`);
    });
    expect(await shown(network)).toEqual(['a', 'b']);
    expect((await storage.writer.head(network.code))?.sequence).toBe(2);
    expect(await storage.reader.revision()).not.toBe(before);
    await storage.writer.appendTogether([], async (run) => {
      expect((await run<{ one: number }>(sql`select one from beside_done`)).rows).toEqual([{ one: 1 }]);
    });
  });

  it('leave nothing behind where what is done beside them fails', async () => {
    const network = await newPublisher();
    const failing = storage.writer.appendTogether(await sealed(network, 'a', 'b'), async (run) => {
      await run(sql`create table never_made as select 1 as one`);
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect(await shown(network)).toEqual([]);
    expect(await storage.writer.head(network.code)).toBeNull();
    await storage.writer.appendTogether([], async (run) => {
      expect((await run(sql`select to_regclass('never_made') as made`)).rows).toEqual([{ made: null }]);
    });
  });

  it('leave nothing behind where a later one of them does not follow', async () => {
    const network = await newPublisher();
    const [first, second] = await sealed(network, 'a', 'b');
    if (!first || !second) throw new Error('nothing was sealed');
    const hole = {
      ...second,
      envelope: { ...second.envelope, header: { ...second.envelope.header, sequence: 3 } },
    };
    await expect(storage.writer.appendTogether([first, hole], () => Promise.resolve())).rejects.toMatchObject(
      {
        code: 'SEQUENCE_HOLE',
      },
    );
    expect(await shown(network)).toEqual([]);
    await storage.writer.appendTogether([first, second], () => Promise.resolve());
    await expect(
      storage.writer.appendTogether([first, second], () => Promise.resolve()),
    ).rejects.toMatchObject({ code: 'EQUIVOCATION' });
  });
});
