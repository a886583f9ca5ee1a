import { createTestPublisher } from '@veche/persistence/testing';
import { agreements } from './testing/founding-definitions.js';
import { serveApi, type ServedApi } from './testing/served-api.js';
import { startTestDatabase, type TestDatabase } from './testing/test-database.js';
import { node, release, reported, source, takesPart, text } from './testing/written-records.js';

let database: TestDatabase;
let api: ServedApi;

const many = Array.from({ length: 5_000 }, (_, index) => `n${index}`);
const atATime = 500;
const names = (id: string): object => ({ names: [text('en', id)] });

const nodesAbout = (id: string): object[] => [
  node('Organization', `o-${id}`, {
    ...names(id),
    kind: 'NGO',
    identifiers: [{ scheme: 'RU-OGRN', code: id }],
    statements: [
      { kind: 'FINDING', about: { type: 'Project', id: `p-${id}` }, text: 'x', language: 'en', source },
    ],
  }),
  node('Project', `p-${id}`, {
    ...names(id),
    kind: 'PROJECT',
    parent: 'p-n0' === `p-${id}` ? null : 'p-n0',
    targetGroups: ['PRISON_LEAVER'],
    participations: [takesPart(`o-${id}`, 'OWNER')],
  }),
  node('Funder', `f-${id}`, { organization: `o-${id}`, kind: 'FOUNDATION' }),
  node('Funding', `m-${id}`, { funder: `f-${id}`, recipient: `o-${id}`, project: `p-${id}` }),
  node('Event', `e-${id}`, {
    ...names(id),
    kind: 'MEETING',
    status: 'HELD',
    project: `p-${id}`,
    participations: [takesPart(`o-${id}`, 'HOST')],
  }),
  node('Document', `d-${id}`, {
    titles: [text('en', id)],
    kind: 'ORDER',
    event: `e-${id}`,
    project: `p-${id}`,
  }),
  node('Agreement', `a-${id}`, { event: `e-${id}`, parties: [takesPart(`o-${id}`, 'PARTY')] }),
];

beforeAll(async () => {
  database = await startTestDatabase();
  const omsk = await createTestPublisher(database.writer, 'omsk');
  await omsk.publish('definition', agreements);
  const profile = { names: [text('en', 'Omsk network')], territory: 'RU-OMS' } as const;
  await omsk.publish('catalogue', { profile });
  for (let start = 0; start < many.length; start += atATime)
    await omsk.publish('catalogue', { upserts: many.slice(start, start + atATime).flatMap(nodesAbout) });

  const months = Array.from(
    { length: 500 },
    (_, n) => `${1970 + Math.floor(n / 12)}-M${String((n % 12) + 1).padStart(2, '0')}`,
  );
  await omsk.publish(
    'release',
    release(
      agreements,
      [],
      months.map((period, n) =>
        reported('RU-OMS', period, 7, { project: `p-n${n}`, providers: [takesPart(`o-n${n}`, 'PROVIDER')] }),
      ),
    ),
  );
  api = await serveApi(database.reader, { limits: { cost: 10_000_000 } });
});

afterAll(async () => {
  await api.stop();
  await database.stop();
});

const shown = 'id publishedBy { code lastRelease { sequence } } statements { about { id } }';
const parts = 'participations { totalCount nodes { organization { name } in { id } } }';
const figures =
  'nodes { unit value project { id } release { publisher { code } indicator { code } } providers { organization { id } in { id } } }';

/** A list, with everything that hangs on its rows. */
const lists: Readonly<Record<string, string>> = {
  organizations: `${shown} parent { id } parts { nodes { id } } sameAs { id } ${parts} projects { nodes { id } } fundings { nodes { funder { organization { id } } } }
    cooperation(first: 5) { totalCount nodes { weight organization { id publishedBy { code } } through(first: 5) { nodes { id } } } }`,
  projects: `${shown} parent { id } children { nodes { id } } targetGroups { name } ${parts} fundings { nodes { recipient { id } } }
    fundingChain { id } events { nodes { id } } documents { id } observations { ${figures} }`,
  funders: `${shown} organization { name } fundings { nodes { project { id } } }`,
  fundings: `${shown} funder { organization { id } } intermediary { id } recipient { id } project { id } legalBasis { id } upstream { id }`,
  events: `${shown} project { id } ${parts} series { id } sessions { nodes { id } } meetings { nodes { id } } documents { id } agreements { id parties { organization { id } } }`,
  agreements: `${shown} event { id } parties { organization { id } in { id } }`,
  documents: `${shown} event { id } project { id } fundings { nodes { id } } commitments { topics { name } }`,
};

/** How many statements one page of each size costs. */
async function statementsFor(query: (first: number) => string, sizes: readonly number[]): Promise<number[]> {
  const counts: number[] = [];
  for (const first of sizes) {
    database.takeStatements();
    await api.dataOf(query(first));
    counts.push(database.takeStatements().length);
  }
  return counts;
}

describe('a page of any list costs as many statements whatever its size', () => {
  it.each(Object.entries(lists))('%s', async (list, selection) => {
    const [few, more] = await statementsFor(
      (first) => `{ ${list}(first: ${first}) { totalCount nodes { ${selection} } } }`,
      [5, 100],
    );
    expect(more).toBe(few);
    expect(few).toBeLessThan(30);
  });

  it('a search, of whatever types it finds', async () => {
    const [few, more] = await statementsFor(
      (first) =>
        `{ search(text: "n1", first: ${first}) { totalCount edges { match text } nodes { ${shown} } } }`,
      [30, 100],
    );
    expect(more).toBe(few);
  });

  it('a list of a list of a list', async () => {
    const query = (first: number): string =>
      `{ projects(first: 1, filter: { text: "n0" }) { nodes { children(first: ${first}) { nodes {
        participations { nodes { organization { participations(first: 5) { nodes { in { id } } } } } } } } } } }`;
    const [few, more] = await statementsFor(query, [5, 100]);
    expect(more).toBe(few);
  });

  it('observations', async () => {
    const [few, more] = await statementsFor(
      (first) => `{ indicatorByCode(code: "AGREEMENTS") { observations(first: ${first}) { ${figures} } } }`,
      [5, 100],
    );
    expect(more).toBe(few);
  });

  it('totals, over 5 periods and over 500', async () => {
    const query = (to: string): string =>
      `{ indicatorByCode(code: "AGREEMENTS") { totals(regions: "RU-OMS", to: "${to}", first: 100) { totalCount nodes {
        value completeness { regions { release { publisher { code } } definitionVersion } } } } } }`;
    const [few, all] = await statementsFor((year) => query(String(year)), [1970, 2011]);
    expect(all).toBe(few);
  });
});
