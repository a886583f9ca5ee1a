import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { createTestPublisher } from '../testing/test-publisher.js';
import { catalogue, definition, hashOf, named, project, release, reported } from '../testing/test-records.js';
import type { ObservationQuery, PageRequest } from './public-reader.js';

let storage: TestStorage;

const leaver = { codes: { TARGET_GROUP: 'PRISON_LEAVER' } };
const nonCustodial = { codes: { TARGET_GROUP: 'NON_CUSTODIAL' } };
const source = { title: null, url: null, publisher: null, language: 'ru', quote: 'в три раза больше' };

beforeAll(async () => {
  storage = await startTestStorage();
  const gateway = await createTestPublisher(storage.writer, 'gateway');
  await gateway.publish('definition', definition);
  const omsk = await createTestPublisher(storage.writer, 'omsk');
  await omsk.publish('catalogue', {
    ...catalogue(project('campaign')),
    profile: { ...named('Омск'), territory: 'RU-OMS' },
  });
  await omsk.publish(
    'release',
    release(
      ['TARGET_GROUP'],
      [
        reported('2014-S1', 630, { ...leaver, project: 'campaign' }),
        reported('2013-S1', 210, leaver),
        reported('2014-S1', 478, { ...nonCustodial, periodCandidates: ['2014-S1', '2014'] }),
        reported('2014-S1', 1500),
        { region: 'RU-OMS', period: '2013-S1', state: 'SUPPRESSED', ...nonCustodial },
      ],
      {
        statedReasons: [
          {
            ...{ region: 'RU-OMS', period: '2014-S1', basePeriod: '2013-S1', ...leaver },
            ...{ text: { language: 'ru', text: 'благодаря кампании' }, project: 'campaign', source },
          },
        ],
      },
    ),
  );
  await omsk.publish(
    'release',
    release(['SEX'], [reported('2014-S1', 1500), reported('2014-S1', 900, { codes: { SEX: 'F' } })]),
  );
  const perm = await createTestPublisher(storage.writer, 'perm');
  await perm.publish(
    'release',
    release(['TARGET_GROUP'], [reported('2014-Q1', 12, { region: 'RU-PER', ...leaver })]),
  );
  await perm.publish(
    'release',
    release(['TARGET_GROUP'], [reported('2014-S1', 77, { region: 'RU-PER', ...leaver })], {
      synthetic: true,
    }),
  );
});

afterAll(() => storage.stop());

const everything: ObservationQuery = {
  ...{ indicator: 'PERSONS_SERVED', by: ['TARGET_GROUP'], where: [], includeSynthetic: false },
};

async function figures(query: Partial<ObservationQuery>): Promise<string[]> {
  const found = await storage.reader.observations({ ...everything, ...query }, 100);
  return found.map(({ observation }) =>
    [
      observation.region,
      observation.period,
      Object.values(observation.codes).join('+') || '_T',
      observation.state === 'REPORTED' ? observation.value : observation.state,
    ].join(' '),
  );
}

const only = (...codes: string[]): Partial<ObservationQuery> => ({
  ...{ by: [], where: [{ dimension: 'TARGET_GROUP', codes }] },
});

describe('observations', () => {
  it('of a breakdown are all codes but the total, by period, region and codes', async () => {
    expect(await figures({})).toEqual([
      'RU-OMS 2013-S1 NON_CUSTODIAL SUPPRESSED',
      'RU-OMS 2013-S1 PRISON_LEAVER 210',
      'RU-PER 2014-Q1 PRISON_LEAVER 12',
      'RU-OMS 2014-S1 NON_CUSTODIAL 478',
      'RU-OMS 2014-S1 PRISON_LEAVER 630',
    ]);
  });

  it('stand at the total in every dimension that is not spoken of, once though two tables have it', async () => {
    expect(await figures({ by: [] })).toEqual(['RU-OMS 2014-S1 _T 1500']);
    expect(await figures({ by: ['SEX'] })).toEqual(['RU-OMS 2014-S1 F 900']);
    expect(await figures({ by: ['SEX', 'TARGET_GROUP'] })).toEqual([]);
  });

  it('are held to codes, of which several give several rows', async () => {
    expect(await figures(only('PRISON_LEAVER'))).toEqual([
      'RU-OMS 2013-S1 PRISON_LEAVER 210',
      'RU-PER 2014-Q1 PRISON_LEAVER 12',
      'RU-OMS 2014-S1 PRISON_LEAVER 630',
    ]);
    expect(await figures({ ...only('_T', 'NON_CUSTODIAL'), periods: ['2014-S1'] })).toEqual([
      'RU-OMS 2014-S1 _T 1500',
      'RU-OMS 2014-S1 NON_CUSTODIAL 478',
    ]);
  });

  it('are found by region, and by a region around theirs', async () => {
    expect(await figures({ regions: ['RU-PER'] })).toEqual(['RU-PER 2014-Q1 PRISON_LEAVER 12']);
    expect(await figures({ regions: ['RU'] })).toEqual([]);
    expect(await figures({ within: 'RU', periods: ['2014-Q1'] })).toEqual([
      'RU-PER 2014-Q1 PRISON_LEAVER 12',
    ]);
    expect(await figures({ within: 'RS' })).toEqual([]);
  });

  it('are found by a period that the source may also mean', async () => {
    expect(await figures({ periods: ['2014'] })).toEqual(['RU-OMS 2014-S1 NON_CUSTODIAL 478']);
  });

  it('are found by a span of time, of one frequency or beside periods asked for by name', async () => {
    expect(await figures({ to: '2013' })).toEqual([
      'RU-OMS 2013-S1 NON_CUSTODIAL SUPPRESSED',
      'RU-OMS 2013-S1 PRISON_LEAVER 210',
    ]);
    expect(await figures({ from: '2014', to: '2014', frequency: 'Q' })).toEqual([
      'RU-PER 2014-Q1 PRISON_LEAVER 12',
    ]);
    expect(await figures({ frequency: 'A' })).toEqual(['RU-OMS 2014-S1 NON_CUSTODIAL 478']);
    expect(await figures({ periods: ['2014-Q1'], to: '2013', ...only('PRISON_LEAVER') })).toEqual([
      'RU-OMS 2013-S1 PRISON_LEAVER 210',
      'RU-PER 2014-Q1 PRISON_LEAVER 12',
    ]);
  });

  it('are of one version where its hash is given', async () => {
    expect(await figures({ definitionHash: hashOf(definition), by: [] })).toEqual(['RU-OMS 2014-S1 _T 1500']);
    expect(await figures({ definitionHash: '0'.repeat(64), by: [] })).toEqual([]);
  });

  it('include synthetic ones only when they are asked for', async () => {
    const query = { regions: ['RU-PER'], periods: ['2014-S1'] };
    expect(await figures(query)).toEqual([]);
    expect(await figures({ ...query, includeSynthetic: true })).toEqual(['RU-PER 2014-S1 PRISON_LEAVER 77']);
  });

  it('come in pages that fit together', async () => {
    const seen: unknown[] = [];
    let after: PageRequest['after'] = null;
    for (let pages = 0; pages < 3; pages += 1) {
      const page = await storage.reader.observationPage(everything, { first: 2, after });
      expect(page.hasNextPage).toBe(pages < 2);
      seen.push(...page.items.map(({ item }) => item));
      after = page.items.at(-1)?.cursor ?? null;
    }
    expect(seen).toEqual(await storage.reader.observations(everything, 5));
  });

  it('are an error where they are more than the limit', async () => {
    await expect(storage.reader.observations(everything, 4)).rejects.toMatchObject({ code: 'TOO_MANY_ROWS' });
  });

  it('of a project name it', async () => {
    const [page, none] = await storage.reader.observationPagesOfProjects(
      [
        { publisher: 'omsk', id: 'campaign' },
        { publisher: 'perm', id: 'campaign' },
      ],
      { first: 10, after: null },
    );
    expect(page?.items.map(({ item }) => item.release)).toEqual([2]);
    expect(page?.totalCount).toBe(1);
    expect(none?.items).toEqual([]);
  });
});

describe('what there is', () => {
  it('is told by region and period, of real figures', async () => {
    expect(await storage.reader.periodAvailability('PERSONS_SERVED', ['RU-PER'])).toEqual([
      { region: 'RU-PER', period: '2014-Q1' },
    ]);
    expect(await storage.reader.periodAvailability('PERSONS_SERVED', null)).toHaveLength(3);
  });

  it('is told of all regions of figures, nodes and members', async () => {
    expect(await storage.reader.regionCodes()).toEqual(['RU-OMS', 'RU-PER']);
  });
});

describe('the stated reason', () => {
  const question = {
    ...{ indicator: 'PERSONS_SERVED', region: 'RU-OMS', period: '2014-S1', basePeriod: '2013-S1' },
    codes: { TARGET_GROUP: 'PRISON_LEAVER', SEX: '_T' },
  };

  it('of a change is found by its cell, whether totals are named or not', async () => {
    const [reason] = await storage.reader.statedReasons(question);
    expect(reason).toMatchObject({
      publisher: 'omsk',
      release: 2,
      reason: { text: { text: 'благодаря кампании' } },
    });
  });

  it('of another change is not', async () => {
    expect(await storage.reader.statedReasons({ ...question, codes: {} })).toEqual([]);
    expect(await storage.reader.statedReasons({ ...question, basePeriod: '2012-S1' })).toEqual([]);
  });
});

describe('definitions', () => {
  it('are found by key, by code and by hash', async () => {
    const hash = hashOf(definition);
    const { reader } = storage;
    const found = await reader.definitions([
      { publisher: 'gateway', code: 'PERSONS_SERVED', version: 1 },
      { publisher: 'gateway', code: 'PERSONS_SERVED', version: 2 },
    ]);
    expect(found.map((one) => one?.hash ?? null)).toEqual([hash, null]);
    expect(await reader.definitionByCode('PERSONS_SERVED')).toMatchObject({
      current: true,
      publisher: 'gateway',
      hash,
    });
    expect(await reader.definitionByCode('PERSONS_SERVED', 2)).toBeNull();
    expect(
      (await reader.definitionsByHashes(['0'.repeat(64), hash])).map((one) => one?.hash ?? null),
    ).toEqual([null, hash]);
    expect(
      (await reader.definitionsByCodes(['X', 'PERSONS_SERVED'])).map((one) => one?.hash ?? null),
    ).toEqual([null, hash]);
    expect((await reader.definitionPage({ first: 5, after: null })).totalCount).toBe(1);
  });
});
