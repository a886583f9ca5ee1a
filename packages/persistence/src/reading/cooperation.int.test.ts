import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { createTestPublisher } from '../testing/test-publisher.js';
import { catalogue, event, node, organization, project, takesPart } from '../testing/test-records.js';
import type { PageRequest } from './public-reader.js';

let storage: TestStorage;
const everybody = { first: 100, after: null };
const meeting = (id: string, ...organizations: readonly string[]): ReturnType<typeof event> =>
  event(id, { participations: organizations.map((each) => takesPart(each)) });

beforeAll(async () => {
  storage = await startTestStorage();
  const omsk = await createTestPublisher(storage.writer, 'omsk');
  const many = Array.from({ length: 501 }, (_, index) => takesPart(index === 0 ? 'a' : 'stranger'));
  await omsk.publish(
    'catalogue',
    catalogue(
      ...['a', 'b', 'c', 'alone', 'stranger', 'giver'].map((id) => organization(id)),
      organization('centres', { nature: 'CLASS' }),
      // Twice in one event counts once; a territory without an organization is nobody.
      event('e1', {
        participations: [
          ...[takesPart('a', 'HOST'), takesPart('a', 'SPEAKER'), takesPart('b'), takesPart('centres')],
          { territory: 'RU-OMS', asWritten: 'from Omsk', role: 'PARTICIPANT' },
        ],
      }),
      meeting('e2', 'a', 'b'),
      project('p1', { participations: [takesPart('a', 'OWNER'), takesPart('c', 'PARTNER')] }),
      node('Agreement', 'g1', { parties: [takesPart('a', 'PARTY'), takesPart('b', 'PARTY')] }),
      node('Funder', 'giver', { organization: 'giver', kind: 'FOUNDATION' }),
      node('Funding', 'm1', { funder: 'giver', intermediary: 'c', recipient: 'a' }),
      event('crowd', { participations: many }),
    ),
  );
  const perm = await createTestPublisher(storage.writer, 'perm');
  await perm.publish('catalogue', catalogue(organization('a'), organization('z'), meeting('e1', 'a', 'z')));
});

afterAll(() => storage.stop());

async function partners(id: string, publisher = 'omsk'): Promise<unknown[]> {
  const [page] = await storage.reader.cooperationPages([{ publisher, id }], everybody);
  return (page?.items ?? []).map(({ item: { partner, weight, events, projects, agreements, fundings } }) => [
    partner.record.id,
    ...[weight, events, projects, agreements, fundings],
  ]);
}

describe('the cooperation of an organization', () => {
  it('is with whom it shares events, projects, agreements and fundings, the closest first', async () => {
    expect(await partners('a')).toEqual([
      ['b', 3, 2, 0, 1, 0],
      ['c', 2, 0, 1, 0, 1],
      ['centres', 1, 1, 0, 0, 0],
      ['giver', 1, 0, 0, 0, 1],
    ]);
  });

  it('is the same from the other end', async () => {
    expect(await partners('giver')).toEqual([
      ['a', 1, 0, 0, 0, 1],
      ['c', 1, 0, 0, 0, 1],
    ]);
  });

  it('is within one publisher’s data', async () => {
    expect(await partners('a', 'perm')).toEqual([['z', 1, 1, 0, 0, 0]]);
  });

  it('is none for who stands alone, or in a crowd of more than 500', async () => {
    expect([await partners('alone'), await partners('stranger')]).toEqual([[], []]);
  });

  it('names the nodes behind it', async () => {
    const [pages] = await storage.reader.cooperationNodePages(
      [{ publisher: 'omsk', organization: 'a', partner: 'b' }],
      everybody,
    );
    expect(pages?.items.map(({ item }) => `${item.record.type} ${item.record.id}`)).toEqual([
      'Agreement g1',
      'Event e1',
      'Event e2',
    ]);
  });

  it('pages through the same order', async () => {
    const seen: string[] = [];
    let after: PageRequest['after'] = null;
    do {
      const [page] = await storage.reader.cooperationPages([{ publisher: 'omsk', id: 'a' }], {
        first: 1,
        after,
      });
      seen.push(...(page?.items ?? []).map(({ item }) => item.partner.record.id));
      after = page?.hasNextPage ? (page.items[0]?.cursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(['b', 'c', 'centres', 'giver']);
  });
});
