import { fileURLToPath } from 'node:url';
import {
  catalogueBodySchema,
  publisherCodeSchema,
  regionCodeSchema,
  releaseBodySchema,
  type ReleaseBody,
} from '@veche/domain';
import { readDefinitionsFolder } from '@veche/exchange';
import { defaultFeedLimits } from '@veche/feed';
import { TestingFeed } from '@veche/feed/testing';
import { openReader, type OpenReader } from '@veche/persistence';
import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { openWriter, type PublicWriter } from '@veche/persistence/writing';
import { generateSigningKey, type SigningKey } from '@veche/release';
import type { RegisteredMember } from '../membership/members-file.js';
import { publishDefinitions } from '../membership/publish-definitions.js';
import { registerMembers } from '../membership/register-members.js';
import { harvestMember, type HarvestOutcome } from './harvest-member.js';

const definitionsFolder = fileURLToPath(new URL('../../../../examples/indicators', import.meta.url));
const registry = publisherCodeSchema.parse('veche');

describe('harvesting a member', () => {
  let postgres: TestPostgres;
  let writer: PublicWriter;
  let reader: OpenReader;
  let feed: TestingFeed;
  let key: SigningKey;
  let member: RegisteredMember;
  let definitionHash: string;

  beforeAll(async () => {
    postgres = await startTestPostgres();
  });

  afterAll(() => postgres.stop());

  beforeEach(async () => {
    const url = await postgres.freshDatabase();
    writer = await openWriter({ url });
    reader = await openReader({ url });
    feed = await TestingFeed.start();
    key = await generateSigningKey();
    const read = await readDefinitionsFolder(definitionsFolder);
    if (!read.ok) throw new Error('the definitions have mistakes');
    await publishDefinitions(read.definitions, {
      publisher: registry,
      key: await generateSigningKey(),
      writer,
      reader,
    });
    const [definition] = await reader.definitionsByCodes(['PERSONS_SERVED']);
    definitionHash = definition?.hash ?? '';
    member = {
      code: publisherCodeSchema.parse('omsk'),
      url: feed.url,
      territory: regionCodeSchema.parse('RU-OMS'),
      publicKeys: [key.publicJwk],
    };
    await registerMembers([member], { writer, reader });
  });

  afterEach(async () => {
    await feed.stop();
    await reader.close();
    await writer.close();
  });

  const harvest = (): Promise<HarvestOutcome> =>
    harvestMember(member, {
      writer,
      reader,
      limits: defaultFeedLimits,
      signal: new AbortController().signal,
    });

  const release = (value: number, change: Partial<ReleaseBody> = {}, region = 'RU-OMS'): ReleaseBody => ({
    ...releaseBodySchema.parse({
      indicator: 'PERSONS_SERVED',
      version: 1,
      definitionHash,
      table: ['TARGET_GROUP'],
      synthetic: false,
      certificate: { method: 'THRESHOLD', threshold: 5, zeros: 'PUBLISHED' },
      observations: [
        { region, period: '2014-S1', codes: { TARGET_GROUP: 'PRISON_LEAVER' }, state: 'REPORTED', value },
      ],
    }),
    ...change,
  });

  const say = (body: unknown): Promise<unknown> => feed.say(body, key, 'omsk', 'release');

  const served = async (): Promise<unknown[]> => {
    const query = {
      indicator: 'PERSONS_SERVED',
      by: ['TARGET_GROUP'],
      where: [],
      includeSynthetic: true,
    };
    const found = await reader.observations(query, 100);
    return found.map(({ observation }) =>
      observation.state === 'REPORTED' ? observation.value : observation.state,
    );
  };

  const state = async (): Promise<string | undefined> => (await reader.members(['omsk']))[0]?.state;

  const refusals = async (): Promise<{ code: string; message: string }[]> => {
    const [page] = await reader.refusalPages(['omsk'], { first: 10, after: null });
    return (page?.items ?? []).map(({ item: { code, message } }) => ({ code, message }));
  };

  it('serves what it verified, and a second harvest changes nothing', async () => {
    const profile = { names: [{ language: 'ru', text: 'Омск' }], territory: 'RU-OMS', descriptions: [] };
    await feed.say(catalogueBodySchema.parse({ profile }), key, 'omsk', 'catalogue');
    await say(release(630));
    expect(await harvest()).toEqual({ kind: 'CURRENT', appended: 2 });
    expect(await served()).toEqual([630]);
    expect((await reader.members(['omsk']))[0]?.profile.names[0]?.text).toBe('Омск');
    const revision = await reader.revision();
    expect(await harvest()).toEqual({ kind: 'CURRENT', appended: 0 });
    expect(await reader.revision()).toBe(revision);
  });

  it('refuses a figure of few people, keeps what it served before, and takes nothing that comes after', async () => {
    await say(release(630));
    await say(release(4));
    await say(release(700));
    expect(await harvest()).toMatchObject({ kind: 'REFUSED', appended: 1, code: 'SMALL_FIGURE' });
    expect(await served()).toEqual([630]);
    expect(await state()).toBe('REFUSED');
    expect(await refusals()).toEqual([
      {
        code: 'SMALL_FIGURE',
        message: 'a figure of 1…5 could expose somebody and may not be published',
      },
    ]);
    await harvest();
    expect(await refusals()).toHaveLength(1);
  });

  it.each([
    ['outside its territory', 'OUTSIDE_TERRITORY', () => release(630, {}, 'RU-TYU')],
    [
      'under a definition that nobody published',
      'UNKNOWN_DEFINITION',
      () => release(630, { definitionHash: 'a'.repeat(64) }),
    ],
    [
      'under a threshold of its own',
      'THRESHOLD_TOO_LOW',
      () => release(630, { certificate: { method: 'THRESHOLD', threshold: 2, zeros: 'PUBLISHED' } }),
    ],
    [
      'of a table that does not exist',
      'UNKNOWN_TABLE',
      () => release(630, { table: releaseBodySchema.shape.table.parse(['TARGET_GROUP', 'EXIT']) }),
    ],
    ['that are no schema’s', 'SCHEMA_VIOLATION', () => ({ figures: [630] })],
  ])('refuses figures %s', async (_what, code, body) => {
    await say(body());
    expect(await harvest()).toMatchObject({ kind: 'REFUSED', appended: 0, code });
    expect(await served()).toEqual([]);
  });

  it('refuses definitions, which are not for members to say', async () => {
    const [definition] = await reader.definitionsByCodes(['AGREEMENTS']);
    await feed.say({ ...definition?.definition, version: 2 }, key, 'omsk', 'definition');
    expect(await harvest()).toMatchObject({ kind: 'REFUSED', code: 'NOT_DEFINITION_OWNER' });
    expect(await reader.definitionByCode('AGREEMENTS', 2)).toBeNull();
  });

  it('refuses rotations of keys, which it does not know how to follow', async () => {
    await feed.say({}, key, 'omsk', 'key');
    expect(await harvest()).toMatchObject({ kind: 'REFUSED', code: 'UNSUPPORTED_KIND' });
  });

  it('refuses a member that presents itself with another territory', async () => {
    const profile = { names: [{ language: 'ru', text: 'Омск' }], territory: 'RU', descriptions: [] };
    await feed.say(catalogueBodySchema.parse({ profile }), key, 'omsk', 'catalogue');
    expect(await harvest()).toMatchObject({ kind: 'REFUSED', code: 'WRONG_TERRITORY' });
  });

  it('refuses an envelope that another key signed, whoever sends it', async () => {
    await feed.say(release(630), await generateSigningKey(), 'omsk', 'release');
    expect(await harvest()).toMatchObject({ kind: 'REFUSED', code: 'UNKNOWN_KEY' });
    expect(await served()).toEqual([]);
  });

  it('changes nothing but the state of a member that is down, and takes it up again', async () => {
    await say(release(630));
    await harvest();
    const { url } = feed;
    member = { ...member, url: 'http://127.0.0.1:9' };
    expect(await harvest()).toMatchObject({ kind: 'UNREACHABLE' });
    expect(await state()).toBe('UNREACHABLE');
    expect(await served()).toEqual([630]);
    member = { ...member, url };
    expect(await harvest()).toEqual({ kind: 'CURRENT', appended: 0 });
    expect(await state()).toBe('CURRENT');
  });

  it('says nothing about a member when it is itself stopped in the middle', async () => {
    await say(release(630));
    await harvest();
    const context = { writer, reader, limits: defaultFeedLimits, signal: AbortSignal.abort() };
    expect(await harvestMember(member, context)).toEqual({ kind: 'STOPPED', appended: 0 });
    expect(await state()).toBe('CURRENT');
  });

  it('goes on past a release that was withdrawn before it was pulled, and shows nothing of it', async () => {
    await say(release(630));
    const second = await feed.say(release(700), key, 'omsk', 'release');
    feed.statuses.set(second.hash, 410);
    expect(await harvest()).toEqual({ kind: 'CURRENT', appended: 2 });
    expect(await served()).toEqual([630]);
    await feed.say({ release: 2, reason: 'counted twice' }, key, 'omsk', 'withdrawal');
    await say(release(640));
    expect(await harvest()).toEqual({ kind: 'CURRENT', appended: 2 });
    expect(await served()).toEqual([640]);
    expect(await state()).toBe('CURRENT');
    expect(await reader.releases([{ publisher: 'omsk', sequence: 2 }])).toEqual([null]);
    expect(await reader.envelopeHeaders('omsk', 1, 1)).toMatchObject([{ sequence: 2, hash: second.hash }]);
  });

  it('refuses a withdrawal of what was never released', async () => {
    await feed.say({ release: 7, reason: 'counted twice' }, key, 'omsk', 'withdrawal');
    expect(await harvest()).toMatchObject({ kind: 'REFUSED', appended: 0, code: 'UNKNOWN_RELEASE' });
    expect(await state()).toBe('REFUSED');
    expect(await refusals()).toMatchObject([{ code: 'UNKNOWN_RELEASE' }]);
  });

  it('leaves a member to the process that is harvesting it already', async () => {
    await say(release(630));
    const busy = await writer.withPublisherLock('omsk', harvest);
    expect(busy).toEqual({ held: true, value: { kind: 'BUSY' } });
    expect(await served()).toEqual([]);
  });
});
