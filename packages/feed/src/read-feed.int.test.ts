import { publisherCodeSchema } from '@veche/domain';
import { generateSigningKey, type SigningKey } from '@veche/release';
import { FeedError } from './feed-failure.js';
import { defaultFeedLimits, type FeedLimits } from './feed-source.js';
import { readFeed, type FedEnvelope, type FeedHead } from './read-feed.js';
import { TestingFeed } from './testing/testing-feed.js';

const omsk = publisherCodeSchema.parse('omsk');

describe('reading a feed over HTTP', () => {
  let feed: TestingFeed;
  let key: SigningKey;

  beforeEach(async () => {
    feed = await TestingFeed.start();
    key = await generateSigningKey();
  });

  afterEach(() => feed.stop());

  const read = async (
    head: FeedHead | null = null,
    limits: Partial<FeedLimits> = {},
  ): Promise<FedEnvelope[]> => {
    const fed: FedEnvelope[] = [];
    const source = { url: feed.url, publisher: omsk, keys: [key.publicJwk] };
    for await (const one of readFeed(
      source,
      head,
      { ...defaultFeedLimits, ...limits },
      new AbortController().signal,
    ))
      fed.push(one);
    return fed;
  };

  const failureOf = async (reading: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await reading.catch((caught: unknown) => caught);
    return error instanceof FeedError ? error.failure : error;
  };

  it('hands over every envelope in order, page by page, with its body parsed', async () => {
    for (const n of [1, 2, 3, 4, 5]) await feed.say({ n }, key);
    const fed = await read(null, { pageSize: 2 });
    expect(fed.map(({ value }) => value)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }, { n: 5 }]);
    expect(fed.map(({ announced }) => announced)).toEqual([2, 2, 4, 4, 5]);
    expect(fed.map(({ envelope }) => envelope)).toEqual(feed.envelopes);
  });

  it('begins after the head that is known, and fetches no body twice', async () => {
    const first = await feed.say({ n: 1 }, key);
    await feed.say({ n: 2 }, key);
    const fed = await read({ sequence: 1, hash: first.hash });
    expect(fed.map(({ value }) => value)).toEqual([{ n: 2 }]);
    expect(feed.asked.filter((request) => request.startsWith('GET'))).toHaveLength(1);
  });

  it('gives nothing where nothing is new', async () => {
    const first = await feed.say({ n: 1 }, key);
    expect(await read({ sequence: 1, hash: first.hash })).toEqual([]);
  });

  it('refuses a body that was changed on the way, and keeps what came before', async () => {
    await feed.say({ n: 1 }, key);
    const second = await feed.say({ n: 2 }, key);
    feed.bodies.set(second.hash, '{"n":3}');
    const fed: unknown[] = [];
    const source = { url: feed.url, publisher: omsk, keys: [key.publicJwk] };
    const reading = (async () => {
      for await (const { value } of readFeed(source, null, defaultFeedLimits, new AbortController().signal))
        fed.push(value);
    })();
    expect(await failureOf(reading)).toMatchObject({ kind: 'REFUSED', code: 'BODY_HASH', sequence: 2 });
    expect(fed).toEqual([{ n: 1 }]);
  });

  it('refuses a key that is not pinned', async () => {
    await feed.say({ n: 1 }, await generateSigningKey());
    expect(await failureOf(read())).toMatchObject({ kind: 'REFUSED', code: 'UNKNOWN_KEY', sequence: 1 });
  });

  it('refuses a publisher that says something else at a place where it spoke before', async () => {
    await feed.say({ n: 1 }, key);
    const head = { sequence: 1, hash: 'a'.repeat(64) };
    expect(await failureOf(read(head))).toMatchObject({ kind: 'REFUSED', code: 'EQUIVOCATION', sequence: 1 });
  });

  it('refuses a server that lost what it published', async () => {
    expect(await failureOf(read({ sequence: 3, hash: 'a'.repeat(64) }))).toEqual({
      kind: 'REFUSED',
      code: 'HISTORY_LOST',
      sequence: 3,
      message: 'envelope 3 was published before and is no longer there',
    });
  });

  it('refuses a hole in the sequence', async () => {
    await feed.say({ n: 1 }, key);
    await feed.say({ n: 2 }, key);
    feed.envelopes.shift();
    expect(await failureOf(read())).toMatchObject({ kind: 'REFUSED', code: 'SEQUENCE_HOLE' });
  });

  it('takes no body larger than it wants, and no more bytes than were signed', async () => {
    const first = await feed.say({ text: 'x'.repeat(1000) }, key);
    expect(await failureOf(read(null, { bodyBytes: 100 }))).toMatchObject({
      kind: 'REFUSED',
      code: 'BODY_TOO_LARGE',
      sequence: 1,
    });
    feed.bodies.set(first.hash, new Uint8Array(10_000_000));
    expect(await failureOf(read())).toMatchObject({ kind: 'UNREACHABLE' });
  });

  it('hands over the header alone of a release whose body was taken back, and goes on after it', async () => {
    await feed.say({ n: 1 }, key);
    const second = await feed.say({ n: 2 }, key, 'omsk', 'release');
    await feed.say({ release: 2 }, key, 'omsk', 'withdrawal');
    feed.statuses.set(second.hash, 410);
    const { header, headerJson, hash, signature } = second;
    const fed = await read();
    expect(fed.map(({ gone, value }) => [gone, value])).toEqual([
      [false, { n: 1 }],
      [true, undefined],
      [false, { release: 2 }],
    ]);
    expect(fed[1]?.envelope).toStrictEqual({ header, headerJson, hash, signature });
  });

  it('takes no header alone of another kind, or for another answer than 410, or signed by another key', async () => {
    const first = await feed.say({ n: 1 }, key, 'omsk', 'release');
    feed.bodies.set(first.hash, '');
    expect(await failureOf(read())).toMatchObject({ code: 'BODY_LENGTH', sequence: 1 });
    feed.statuses.set(first.hash, 404);
    expect(await failureOf(read())).toMatchObject({ kind: 'UNREACHABLE' });
    feed.statuses.set(first.hash, 410);
    const second = await feed.say({ n: 2 }, key, 'omsk', 'withdrawal');
    feed.statuses.set(second.hash, 410);
    expect(await failureOf(read())).toEqual({
      kind: 'UNREACHABLE',
      message: `${feed.url}/envelopes/${second.hash} answered with status 410`,
    });
    key = await generateSigningKey();
    expect(await failureOf(read())).toMatchObject({ code: 'UNKNOWN_KEY', sequence: 1 });
  });

  it('says that a server which is not there, or does not speak the language, cannot be reached', async () => {
    const nowhere = readFeed(
      { url: 'http://127.0.0.1:9', publisher: omsk, keys: [] },
      null,
      defaultFeedLimits,
      new AbortController().signal,
    );
    expect(await failureOf(nowhere.next())).toMatchObject({ kind: 'UNREACHABLE' });
    const elsewhere = readFeed(
      { url: `${feed.url}/envelopes`, publisher: omsk, keys: [] },
      null,
      defaultFeedLimits,
      new AbortController().signal,
    );
    expect(await failureOf(elsewhere.next())).toMatchObject({
      kind: 'UNREACHABLE',
      message: `${feed.url}/envelopes/graphql answered with status 404`,
    });
  });

  it('gives up when its reader is stopping', async () => {
    await feed.say({ n: 1 }, key);
    const source = { url: feed.url, publisher: omsk, keys: [key.publicJwk] };
    const reading = readFeed(source, null, defaultFeedLimits, AbortSignal.abort());
    expect(await failureOf(reading.next())).toMatchObject({ kind: 'UNREACHABLE' });
  });
});
