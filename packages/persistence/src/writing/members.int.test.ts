import { publisherProfileSchema } from '@veche/domain';
import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { named } from '../testing/test-records.js';

let storage: TestStorage;

beforeAll(async () => {
  storage = await startTestStorage();
});

afterAll(() => storage.stop());

const profile = publisherProfileSchema.parse({ ...named('Омск'), territory: 'RU-OMS' });
const omsk = { code: 'omsk', profile, url: 'http://localhost:4001', self: false };
const now = new Date('2026-01-02T03:04:05.678Z');

describe('members', () => {
  it('are entered as current and changed without losing their state', async () => {
    const { reader, writer } = storage;
    await writer.putMember(omsk);
    await writer.setMemberState('omsk', { state: 'STALE', lastContact: now, lag: 3, apiVersion: '1' });
    await writer.putMember({ ...omsk, url: 'http://localhost:5001' });
    expect(await reader.allMembers()).toEqual([
      {
        ...{ code: 'omsk', profile, url: 'http://localhost:5001', self: false },
        ...{ state: 'STALE', lastContact: now, lag: 3, apiVersion: '1' },
      },
    ]);
    expect(await reader.members(['perm', 'omsk'])).toMatchObject([null, { code: 'omsk' }]);
  });

  it('change the revision where an answer shows it, and only there', async () => {
    const { reader, writer } = storage;
    const member = { ...omsk, code: 'tyumen' };
    await writer.putMember(member);
    const first = await reader.revision();
    await writer.putMember(member);
    await writer.setMemberState('tyumen', { state: 'CURRENT', lastContact: now });
    expect(await reader.revision()).toBe(first);
    await writer.setMemberState('tyumen', { state: 'UNREACHABLE' });
    const second = await reader.revision();
    expect(second).not.toBe(first);
    await writer.putMember({ ...member, url: null });
    expect(await reader.revision()).not.toBe(second);
    const [tyumen] = await reader.members(['tyumen']);
    expect(tyumen).toMatchObject({ state: 'UNREACHABLE', lastContact: now });
  });

  it('have no state before they are entered', async () => {
    const noted = storage.writer.setMemberState('nobody', { state: 'CURRENT' });
    await expect(noted).rejects.toMatchObject({
      ...{
        code: 'UNKNOWN_MEMBER',
        message: 'There is no member nobody here; enter it with putMember first.',
      },
    });
  });
});

describe('refusals', () => {
  it('are kept once and listed with the last first', async () => {
    const { reader, writer } = storage;
    const refusal = {
      publisher: 'omsk',
      sequence: 4,
      code: 'BAD_SIGNATURE',
      message: 'unsigned',
      refusedAt: now,
    };
    await writer.recordRefusal(refusal);
    await writer.recordRefusal({ ...refusal, refusedAt: new Date() });
    await writer.recordRefusal({ ...refusal, sequence: null, code: 'SEQUENCE_HOLE' });
    const [ofOmsk, ofPerm] = await reader.refusalPages(['omsk', 'perm'], { first: 1, after: null });
    expect(ofOmsk).toMatchObject({ hasNextPage: true, totalCount: 2 });
    expect(ofOmsk?.items[0]?.item).toMatchObject({ sequence: null, code: 'SEQUENCE_HOLE' });
    expect(ofPerm?.items).toEqual([]);
    const after = ofOmsk?.items[0]?.cursor ?? null;
    const [rest] = await reader.refusalPages(['omsk'], { first: 1, after });
    expect(rest?.items.map(({ item }) => item)).toEqual([refusal]);
  });
});

describe('the lock of a publisher', () => {
  it('lets one work at a time, and says so to the other at once', async () => {
    const { writer } = storage;
    const outer = await writer.withPublisherLock('omsk', async () => ({
      same: await writer.withPublisherLock('omsk', () => Promise.resolve('never')),
      other: await writer.withPublisherLock('perm', () => Promise.resolve('perm')),
    }));
    expect(outer).toEqual({
      held: true,
      value: { same: { held: false }, other: { held: true, value: 'perm' } },
    });
    expect(await writer.withPublisherLock('omsk', () => Promise.resolve('free'))).toEqual({
      held: true,
      value: 'free',
    });
  });

  it('is free again after work that failed', async () => {
    const failed = storage.writer.withPublisherLock('omsk', () => Promise.reject(new Error('broken off')));
    await expect(failed).rejects.toThrow('broken off');
    expect(await storage.writer.withPublisherLock('omsk', () => Promise.resolve(1))).toEqual({
      held: true,
      value: 1,
    });
  });
});
