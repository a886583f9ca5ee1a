import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { createTestPublisher } from '../testing/test-publisher.js';
import { at, catalogue, event, node, organization, project, takesPart } from '../testing/test-records.js';
import type { NodeFilter, NodeOrder } from './public-reader.js';

let storage: TestStorage;

beforeAll(async () => {
  storage = await startTestStorage();
  const omsk = await createTestPublisher(storage.writer, 'omsk');
  const belgrade = await createTestPublisher(storage.writer, 'belgrade');
  await omsk.publish(
    'catalogue',
    catalogue(
      organization('centre', {
        names: [
          { language: 'ru', text: 'Центр «Ёлка»' },
          { language: 'en', text: 'Fir tree centre', ours: true },
        ],
        aliases: [{ language: 'ru', text: 'НКО Ель' }],
        territory: 'RU-OMS',
        identifiers: [{ scheme: 'RU-OGRN', code: '1' }],
      }),
      organization('ministry', {
        names: [{ language: 'ru', text: 'Министерство' }],
        kind: 'STATE_BODY',
        nature: 'CLASS',
        territory: 'RU',
      }),
      project('programme', {
        ...{ kind: 'PROGRAMME', start: at('2010'), end: at('2013-06'), targetGroups: ['PRISON_LEAVER'] },
        participations: [takesPart('ministry', 'OWNER'), takesPart('ministry', 'IMPLEMENTER')],
      }),
      project('step', { parent: 'programme', participations: [takesPart('centre', 'IMPLEMENTER')] }),
      event('opening', {
        project: 'programme',
        start: at('2012-05-04'),
        participations: [takesPart('centre')],
      }),
      event('closing', { project: 'programme', start: at('2013-06-30'), status: 'PLANNED' }),
      event('undated', { project: 'programme' }),
    ),
  );
  await belgrade.publish(
    'catalogue',
    catalogue(
      organization('vece', {
        names: [{ language: 'sr-Latn', text: 'Veće za dobro društvo' }],
        territory: 'RS-00',
        identifiers: [{ scheme: 'RU-OGRN', code: '1' }],
      }),
      organization('a-donor', { names: [{ language: 'en', text: 'Donor' }], kind: 'INTERNATIONAL' }),
      node('Funder', 'donor', { organization: 'a-donor', kind: 'INTERNATIONAL' }),
      project('policies', {}),
      node('Funding', 'grant', { funder: 'donor', intermediary: 'vece', date: at('2014') }),
      node('Funding', 'subgrant', { intermediary: 'vece', upstream: 'grant', project: 'policies' }),
    ),
  );
});

afterAll(() => storage.stop());

async function ids(
  type: 'Organization' | 'Project' | 'Event' | 'Funding' | 'Funder',
  filter: NodeFilter,
  order: NodeOrder = 'NAME',
): Promise<string[]> {
  const page = await storage.reader.nodePage(type, filter, order, { first: 100, after: null });
  expect(page.totalCount).toBe(page.items.length);
  return page.items.map(({ item }) => item.record.id);
}

describe('nodes by their keys', () => {
  it('come in the order asked for, and null where there is none', async () => {
    const found = await storage.reader.nodes('Organization', [
      { publisher: 'belgrade', id: 'vece' },
      { publisher: 'omsk', id: 'vece' },
      { publisher: 'omsk', id: 'centre' },
    ]);
    expect(found.map((one) => one && `${one.publisher} ${one.record.id}`)).toEqual([
      'belgrade vece',
      null,
      'omsk centre',
    ]);
  });

  it('come whole, as they were published', async () => {
    const [programme] = await storage.reader.nodes('Project', [{ publisher: 'omsk', id: 'programme' }]);
    expect(programme?.record.start).toEqual({
      ...{ asWritten: '2010', value: '2010', candidates: [], inferred: false, why: null, conflict: null },
    });
  });

  it('cost nothing when none are asked for', async () => {
    storage.takeStatements();
    expect(await storage.reader.nodes('Project', [])).toEqual([]);
    expect(storage.takeStatements()).toEqual([]);
  });
});

describe('a list of nodes', () => {
  it.each<[string, NodeFilter, string[]]>([
    ['by nothing, in the order of original names', {}, ['centre', 'a-donor', 'ministry', 'vece']],
    ['by a word in another script', { text: 'vece' }, ['vece']],
    ['by a word in Cyrillic of a Latin name', { text: 'ВЕЋЕ друштво' }, ['vece']],
    ['by an alias', { text: 'ель' }, ['centre']],
    ['by a name without ё', { text: 'елка' }, ['centre']],
    ['by a translation', { text: 'Fir' }, ['centre']],
    ['by words of which one is nowhere', { text: 'fir oak' }, []],
    ['by a sign that is a wildcard in SQL', { text: '%' }, []],
    ['by a blank text', { text: ' ' }, ['centre', 'a-donor', 'ministry', 'vece']],
    ['by kind', { kinds: ['STATE_BODY', 'INTERNATIONAL'] }, ['a-donor', 'ministry']],
    ['by nature', { natures: ['CLASS'] }, ['ministry']],
    ['by territory, with what lies inside', { territories: ['RU'] }, ['centre', 'ministry']],
    ['by a territory inside another', { territories: ['RU-OMS', 'RS'] }, ['centre', 'vece']],
    ['by publisher', { publishers: ['belgrade'] }, ['a-donor', 'vece']],
    ['by project', { project: { publisher: 'omsk', id: 'step' } }, ['centre']],
  ])('of organizations can be narrowed %s', async (_, filter, expected) => {
    expect(await ids('Organization', filter)).toEqual(expected);
  });

  it.each<[string, NodeFilter, string[]]>([
    ['nothing, the latest first and the undated last', {}, ['closing', 'opening', 'undated']],
    ['being dated', { dated: true }, ['closing', 'opening']],
    ['being undated', { dated: false }, ['undated']],
    ['a day to begin with', { from: '2012-05-05' }, ['closing']],
    ['a day to end with', { to: '2012-05-04' }, ['opening']],
    ['status', { statuses: ['PLANNED'] }, ['closing']],
    ['participant', { participant: { publisher: 'omsk', id: 'centre' } }, ['opening']],
    ['a participant of another publisher', { participant: { publisher: 'belgrade', id: 'centre' } }, []],
    ['project', { project: { publisher: 'omsk', id: 'programme' } }, ['closing', 'opening', 'undated']],
  ])('of events can be narrowed by %s', async (_, filter, expected) => {
    expect(await ids('Event', filter, 'DATE')).toEqual(expected);
  });

  it('finds a project in every day of its time', async () => {
    expect(await ids('Project', { from: '2011-01-01', to: '2011-12-31' })).toEqual(['programme']);
    expect(await ids('Project', { from: '2013-07-01' })).toEqual([]);
    expect(await ids('Project', { targetGroups: ['PRISON_LEAVER'] })).toEqual(['programme']);
    expect(await ids('Project', { project: { publisher: 'omsk', id: 'programme' } })).toEqual(['step']);
  });

  it('finds fundings by who takes part and by project, and funders by project', async () => {
    expect(await ids('Funding', { participant: { publisher: 'belgrade', id: 'a-donor' } })).toEqual([
      'grant',
    ]);
    expect(await ids('Funding', { project: { publisher: 'belgrade', id: 'policies' } })).toEqual([
      'subgrant',
    ]);
    expect(await ids('Funder', { project: { publisher: 'belgrade', id: 'policies' } })).toEqual([]);
  });

  it('refuses a cursor of another list', async () => {
    const asked = storage.reader.nodePage('Event', {}, 'NAME', { first: 1, after: ['a', 'b'] });
    await expect(asked).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });
});

describe('related nodes', () => {
  const page = { first: 2, after: null };

  it('are the children, events and fundings of each parent, by day', async () => {
    const [ofProgramme, ofNothing] = await storage.reader.relatedNodePages(
      { type: 'Event', field: 'project', to: 'Project' },
      [
        { publisher: 'omsk', id: 'programme' },
        { publisher: 'belgrade', id: 'programme' },
      ],
      page,
    );
    expect(ofProgramme?.items.map(({ item }) => item.record.id)).toEqual(['opening', 'closing']);
    expect(ofProgramme).toMatchObject({ hasNextPage: true, totalCount: 3 });
    expect(ofNothing).toEqual({ items: [], hasNextPage: false, totalCount: 0 });
  });

  it('go on after a cursor', async () => {
    const relation = { type: 'Event', field: 'project', to: 'Project' } as const;
    const parents = [{ publisher: 'omsk', id: 'programme' }];
    const [first] = await storage.reader.relatedNodePages(relation, parents, page);
    const after = first?.items[1]?.cursor ?? null;
    const [second] = await storage.reader.relatedNodePages(relation, parents, { first: 2, after });
    expect(second?.items.map(({ item }) => item.record.id)).toEqual(['undated']);
    expect(second?.hasNextPage).toBe(false);
  });

  it('are the projects of an organization, once however many roles it has', async () => {
    const pages = await storage.reader.projectPagesOfOrganizations(
      [
        { publisher: 'omsk', id: 'ministry' },
        { publisher: 'omsk', id: 'centre' },
      ],
      page,
    );
    expect(pages.map(({ items }) => items.map(({ item }) => item.record.id))).toEqual([
      ['programme'],
      ['step'],
    ]);
  });

  it('are the fundings of an organization as funder and as intermediary', async () => {
    const pages = await storage.reader.fundingPagesOfOrganizations(
      [
        { publisher: 'belgrade', id: 'a-donor' },
        { publisher: 'belgrade', id: 'vece' },
      ],
      page,
    );
    expect(pages.map(({ items }) => items.map(({ item }) => item.record.id))).toEqual([
      ['grant'],
      ['grant', 'subgrant'],
    ]);
  });

  it('are the links of a chain of funding, from its origin', async () => {
    const chains = await storage.reader.fundingChains([
      { publisher: 'belgrade', id: 'policies' },
      { publisher: 'omsk', id: 'step' },
    ]);
    expect(chains.map((chain) => chain.map(({ record }) => record.id))).toEqual([['grant', 'subgrant'], []]);
  });

  it('are the same organization under other publishers, by identifier', async () => {
    const same = await storage.reader.sameOrganizations([
      { publisher: 'omsk', id: 'centre' },
      { publisher: 'omsk', id: 'ministry' },
    ]);
    expect(same.map((ones) => ones.map(({ publisher, record }) => `${publisher} ${record.id}`))).toEqual([
      ['belgrade vece'],
      [],
    ]);
  });
});

describe('participations', () => {
  it('of a node come in the order of its list', async () => {
    const [page] = await storage.reader.participationPagesOfNodes(
      [{ publisher: 'omsk', type: 'Project', id: 'programme' }],
      { first: 1, after: null },
    );
    expect(page).toMatchObject({ hasNextPage: true, totalCount: 2 });
    expect(page?.items[0]?.item).toEqual({
      publisher: 'omsk',
      in: { publisher: 'omsk', type: 'Project', id: 'programme' },
      participation: { organization: 'ministry', territory: null, asWritten: 'ministry', role: 'OWNER' },
    });
  });

  it('of an organization come from every type of node', async () => {
    const [page] = await storage.reader.participationPagesOfOrganizations(
      [{ publisher: 'omsk', id: 'centre' }],
      {
        first: 10,
        after: null,
      },
    );
    expect(page?.items.map(({ item }) => `${item.in.type} ${item.in.id}`)).toEqual([
      'Event opening',
      'Project step',
    ]);
  });
});

describe('the regions', () => {
  it('are those that nodes speak of', async () => {
    expect(await storage.reader.regionCodes()).toEqual(['RS-00', 'RU', 'RU-OMS']);
  });
});
