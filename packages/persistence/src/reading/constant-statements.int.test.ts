import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { createTestPublisher } from '../testing/test-publisher.js';
import {
  catalogue,
  definition,
  event,
  organization,
  project,
  release,
  reported,
  takesPart,
} from '../testing/test-records.js';
import type { NodeKey, Page, PageRequest, StoredNode } from './public-reader.js';

let storage: TestStorage;
const many = Array.from({ length: 500 }, (_, index) => `n${String(index)}`);
const page = { first: 2, after: null };

beforeAll(async () => {
  storage = await startTestStorage();
  const omsk = await createTestPublisher(storage.writer, 'omsk');
  await omsk.publish('definition', definition);
  await omsk.publish(
    'catalogue',
    catalogue(
      ...many.map((id) => organization(id)),
      ...many.map((id) => project(id, { participations: [takesPart(id)] })),
      ...many.flatMap((id) => [1, 2, 3].map((n) => event(`${id}-e${String(n)}`, { project: id }))),
    ),
  );
  await omsk.publish(
    'release',
    release(
      [],
      many.map((id) => reported('2014', 6, { project: id })),
    ),
  );
});

afterAll(() => storage.stop());

const ofEvents = { type: 'Event', field: 'project', to: 'Project' } as const;

const methods: readonly [string, number, (keys: readonly NodeKey[]) => Promise<unknown>][] = [
  ['nodes', 1, (keys) => storage.reader.nodes('Project', keys)],
  ['relatedNodePages', 2, (keys) => storage.reader.relatedNodePages(ofEvents, keys, page)],
  ['projectPagesOfOrganizations', 2, (keys) => storage.reader.projectPagesOfOrganizations(keys, page)],
  ['fundingPagesOfOrganizations', 2, (keys) => storage.reader.fundingPagesOfOrganizations(keys, page)],
  ['fundingChains', 1, (keys) => storage.reader.fundingChains(keys)],
  [
    'participationPagesOfNodes',
    2,
    (keys) =>
      storage.reader.participationPagesOfNodes(
        keys.map((key) => ({ ...key, type: 'Project' })),
        page,
      ),
  ],
  [
    'participationPagesOfOrganizations',
    2,
    (keys) => storage.reader.participationPagesOfOrganizations(keys, page),
  ],
  ['cooperationPages', 2, (keys) => storage.reader.cooperationPages(keys, page)],
  [
    'cooperationNodePages',
    2,
    (keys) =>
      storage.reader.cooperationNodePages(
        keys.map(({ publisher, id }) => ({ publisher, organization: id, partner: 'n0' })),
        page,
      ),
  ],
  [
    'nodesSpeakingOf',
    1,
    (keys) => storage.reader.nodesSpeakingOf(keys.map((key) => ({ ...key, type: 'Project' }))),
  ],
  ['sameOrganizations', 1, (keys) => storage.reader.sameOrganizations(keys)],
  ['observationPagesOfProjects', 2, (keys) => storage.reader.observationPagesOfProjects(keys, page)],
  [
    'definitions',
    1,
    (keys) =>
      storage.reader.definitions(keys.map(({ publisher }, version) => ({ publisher, code: 'X', version }))),
  ],
  ['definitionsByCodes', 1, (keys) => storage.reader.definitionsByCodes(keys.map(({ id }) => id))],
  ['definitionsByHashes', 1, (keys) => storage.reader.definitionsByHashes(keys.map(({ id }) => id))],
  [
    'releases',
    1,
    (keys) => storage.reader.releases(keys.map(({ publisher }, sequence) => ({ publisher, sequence }))),
  ],
  ['lastReleases', 1, (keys) => storage.reader.lastReleases(keys.map(({ publisher }) => publisher))],
  ['members', 1, (keys) => storage.reader.members(keys.map(({ id }) => id))],
  [
    'refusalPages',
    2,
    (keys) =>
      storage.reader.refusalPages(
        keys.map(({ id }) => id),
        page,
      ),
  ],
];

describe('a method for many parents', () => {
  it.each(methods)('%s sends the same %i statements for 5 and for 500', async (_, expected, ask) => {
    for (const count of [5, 500]) {
      const keys = many.slice(0, count).map((id) => ({ publisher: 'omsk', id }));
      storage.takeStatements();
      expect(await ask(keys)).toHaveLength(count);
      expect(storage.takeStatements()).toHaveLength(expected);
    }
  });

  it('gives each parent its own page', async () => {
    const keys = many.map((id) => ({ publisher: 'omsk', id }));
    const pages = await storage.reader.relatedNodePages(ofEvents, keys, page);
    expect(
      pages.every(
        ({ items, hasNextPage, totalCount }) => items.length === 2 && hasNextPage && totalCount === 3,
      ),
    ).toBe(true);
    expect(pages[321]?.items.map(({ item }) => item.record.id)).toEqual(['n321-e1', 'n321-e2']);
  });
});

describe('a list', () => {
  it('sends two statements, however long its page', async () => {
    for (const first of [1, 100]) {
      storage.takeStatements();
      await storage.reader.nodePage('Event', { text: 'n1' }, 'NAME', { first, after: null });
      expect(storage.takeStatements()).toHaveLength(2);
    }
  });

  it('neither repeats nor skips what was there when others come between its pages', async () => {
    const seen: string[] = [];
    let after: PageRequest['after'] = null;
    const omsk = await createTestPublisher(storage.writer, 'omsk');
    for (let round = 0; after !== null || round === 0; round += 1) {
      const found: Page<StoredNode<'Organization'>> = await storage.reader.nodePage(
        'Organization',
        {},
        'NAME',
        {
          first: 100,
          after,
        },
      );
      seen.push(...found.items.map(({ item }) => item.record.id));
      after = found.hasNextPage ? (found.items.at(-1)?.cursor ?? null) : null;
      await omsk.publish(
        'catalogue',
        catalogue(organization(`a-new-${String(round)}`), organization(`zz-${String(round)}`)),
      );
    }
    const old = seen.filter((id) => many.includes(id));
    expect(old).toEqual([...many].sort());
    expect(new Set(seen).size).toBe(seen.length);
  });
});
