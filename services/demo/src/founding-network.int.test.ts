import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { questionsOf } from './testing/questions-of.js';
import { RunningDemo, runDemo, until } from './testing/running-demo.js';

const documents = ['README.md', 'docs/questions.md'].map((name) => ({
  name,
  questions: questionsOf(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')),
}));

const figures = (period: string, code: string): string => `indicatorByCode(code: "PERSONS_SERVED") {
  comparison(region: "RU-OMS", period: "${period}", where: [{ dimension: "TARGET_GROUP", codes: ["${code}"] }]) {
    current { value period periodCandidates basis flags providers { asWritten organization { name(language: "ru") nature } } source { quote } }
    base { value period basis }
    change percentChange ratio comparable notComparableBecause { code }
    statedReasons { text { text } project { name(language: "ru") kind } source { quote } }
  }
}`;

describe('the founding network', () => {
  let demo: RunningDemo;

  beforeAll(async () => {
    demo = await RunningDemo.start(await RunningDemo.temporaryFolder());
    await demo.hasSaid('synthetic records are in every hub');
  }, 400_000);

  afterAll(() => demo.remove());

  it('compares the people released from prison who were served in Omsk with the year before', async () => {
    expect(await demo.ask(`{ ${figures('2014-S1', 'PRISON_LEAVER')} }`)).toEqual({
      data: {
        indicatorByCode: {
          comparison: {
            current: {
              value: 630,
              period: '2014-S1',
              periodCandidates: [],
              basis: 'SERVED',
              flags: [],
              providers: [
                {
                  asWritten: 'в социальных учреждениях',
                  organization: { name: 'социальные учреждения', nature: 'CLASS' },
                },
              ],
              source: {
                quote:
                  'Количество граждан, освободившихся из мест лишения свободы и получивших услуги в социальных учреждениях, в первом полугодии 2014 года по сравнению с аналогичным периодом прошлого года увеличилось в 3 раза (2013 – 210 чел., 2014 – 630 чел.).',
              },
            },
            base: { value: 210, period: '2013-S1', basis: 'SERVED' },
            change: 420,
            percentChange: 200,
            ratio: 3,
            comparable: true,
            notComparableBecause: [],
            statedReasons: [
              {
                text: {
                  text: 'Большое увеличение количества клиентов данной категории получилось благодаря комплексной оперативно-профилактической операции УМВД «Контингент-Рецидив».',
                },
                project: {
                  name: 'комплексная оперативно-профилактическая операция «Контингент-Рецидив»',
                  kind: 'CAMPAIGN',
                },
                source: {
                  quote:
                    'Большое увеличение количества клиентов данной категории получилось благодаря комплексной оперативно-профилактической операции УМВД «Контингент-Рецидив».',
                },
              },
            ],
          },
        },
      },
    });
  });

  it('shows 478 served against 67 who applied, and says why that is no comparison', async () => {
    expect(await demo.ask(`{ ${figures('2014-S1', 'NON_CUSTODIAL')} }`)).toMatchObject({
      data: {
        indicatorByCode: {
          comparison: {
            current: { value: 478, basis: 'SERVED' },
            base: { value: 67, basis: 'APPLIED' },
            change: 411,
            comparable: false,
            notComparableBecause: [{ code: 'BASIS_DIFFERS' }],
          },
        },
      },
    });
  });

  it('shows 838 against 1025 with the doubt about their period and the conflict with "stable"', async () => {
    expect(await demo.ask(`{ ${figures('2014', 'NO_FIXED_ABODE')} }`)).toMatchObject({
      data: {
        indicatorByCode: {
          comparison: {
            current: {
              value: 838,
              period: '2014',
              periodCandidates: ['2014', '2014-S1'],
              flags: ['PERIOD_AMBIGUOUS', 'SOURCE_CONFLICT', 'INFERRED'],
            },
            base: { value: 1025 },
            change: -187,
            comparable: false,
            notComparableBecause: [{ code: 'PERIOD_AMBIGUOUS' }],
            statedReasons: [{ project: { name: 'акция «Милосердие»', kind: 'CAMPAIGN' } }],
          },
        },
      },
    });
  });

  it('refuses a total over groups that overlap', async () => {
    const answer = await demo.ask(`{ indicatorByCode(code: "PERSONS_SERVED") {
      totals(regions: ["RU-OMS"], periods: ["2014-S1"]) { nodes { period state value low high reason { code } } } } }`);
    expect(answer).toEqual({
      data: {
        indicatorByCode: {
          totals: {
            nodes: [
              {
                period: '2014-S1',
                state: 'REFUSED',
                value: null,
                low: null,
                high: null,
                reason: { code: 'OVERLAPPING_CODES' },
              },
            ],
          },
        },
      },
    });
    expect(JSON.stringify(answer)).not.toContain('1108');
  });

  it('follows the money from the European Union to the project, with every organization’s role', async () => {
    expect(
      await demo.ask(`{ projects(filter: { text: "dobre politike za dobro drustvo" }) { nodes {
        name(language: "sr-Latn")
        fundingChain {
          funder { organization { name(language: "sr-Latn") } } intermediary { name(language: "sr-Latn") }
          recipient { name(language: "sr-Latn") nature } project { name(language: "sr-Latn") kind }
        }
        participations { nodes { role organization { name(language: "sr-Latn") } } }
        parent { name(language: "sr-Latn") participations { nodes { role organization { name(language: "sr-Latn") } } } }
      } } }`),
    ).toMatchObject({
      data: {
        projects: {
          nodes: [
            {
              name: 'Dobre politike za dobro društvo',
              fundingChain: [
                {
                  funder: { organization: { name: 'Evropska unija' } },
                  intermediary: null,
                  recipient: { name: 'Trag fondacija' },
                  project: { kind: 'PROGRAMME' },
                },
                {
                  funder: { organization: { name: 'Evropska unija' } },
                  intermediary: { name: 'Trag fondacija' },
                  recipient: { nature: 'UNNAMED' },
                  project: { name: 'Dobre politike za dobro društvo', kind: 'PROJECT' },
                },
              ],
              participations: {
                nodes: [
                  { role: 'IMPLEMENTER' },
                  {
                    role: 'STRATEGIC_SUPPORT',
                    organization: { name: 'Kancelarija za borbu protiv droga Vlade Republike Srbije' },
                  },
                ],
              },
              parent: {
                participations: {
                  nodes: [
                    { role: 'IMPLEMENTER', organization: { name: 'Trag fondacija' } },
                    { role: 'PARTNER', organization: { name: 'Centar za socijalnu politiku' } },
                    {
                      role: 'COOPERATION',
                      organization: { name: 'Koalicija za razvoj solidarne ekonomije – KoRSE' },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    });
  });

  it('shows the Belgrade meeting’s time and deadline as written, what they can mean, and what contradicts what', async () => {
    expect(
      await demo.ask(`{ events(filter: { text: "inicijalni sastanak" }) { nodes {
        start { asWritten value candidates inferred conflict } registrationDeadline { asWritten value candidates conflict } } } }`),
    ).toEqual({
      data: {
        events: {
          nodes: [
            {
              start: {
                asWritten: 'u utorak 4. aprila, s početkom u 11 časova',
                value: '2023-04-04T11:00',
                candidates: ['2017-04-04T11:00', '2023-04-04T11:00', '2028-04-04T11:00'],
                inferred: true,
                conflict:
                  'The deadline is called "Friday 2 April". Two days before a Tuesday is a Sunday, so no year makes both weekdays true; in 2023, 2 April is a Sunday.',
              },
              registrationDeadline: {
                asWritten: 'petak 02. april, do ponoći',
                value: null,
                candidates: ['2021-04-02T24:00', '2027-04-02T24:00', '2023-04-02T24:00', '2023-03-31T24:00'],
                conflict:
                  'The meeting is called "Tuesday 4 April". Two days before a Tuesday is a Sunday, not a Friday, so no year makes both weekdays true; 2 April 2023 is a Sunday, and 4 April 2021 is a Sunday too.',
              },
            },
          ],
        },
      },
    });
  });

  it('counts synthetic records in every hub, says that they are, and keeps them apart from what sources reported', async () => {
    const persons = (synthetic: boolean): string => `{ indicatorByCode(code: "PERSONS_SERVED") {
      observations(periods: ["2025-S2"], includeSynthetic: ${String(synthetic)}) { nodes { region { code } synthetic } }
      totals(regions: ["RU-OMS", "RU-KEM"], periods: ["2025-S2"], includeSynthetic: ${String(synthetic)}) { nodes { state low high } }
    } }`;
    const none = { state: 'MISSING', low: null, high: null };
    expect(await demo.ask(persons(false))).toEqual({
      data: { indicatorByCode: { observations: { nodes: [] }, totals: { nodes: [none] } } },
    });
    const shown = (await demo.ask(persons(true))) as {
      data: { indicatorByCode: { observations: { nodes: unknown[] }; totals: { nodes: unknown[] } } };
    };
    const { observations, totals } = shown.data.indicatorByCode;
    expect(observations.nodes).toEqual(
      ['RS', 'RU-KEM', 'RU-OMS', 'RU-PER', 'RU-TYU'].map((code) => ({ region: { code }, synthetic: true })),
    );
    expect(totals.nodes).toMatchObject([{ state: 'INTERVAL' }]);
  });

  it('hides cells of few people, and none of them can be told from the others', async () => {
    const query = `{ indicatorByCode(code: "PERSONS_SERVED") {
      observations(regions: ["RU-OMS"], periods: ["2025-S2"], by: ["TARGET_GROUP", "SEX"], includeSynthetic: true, first: 100) {
        nodes { state value obsStatus confStatus release { certificate { method threshold } } } } } }`;
    const { data } = (await demo.ask(query)) as {
      data: { indicatorByCode: { observations: { nodes: { state: string; value: number | null }[] } } };
    };
    const { nodes } = data.indicatorByCode.observations;
    const hidden = nodes.filter(({ state }) => state === 'SUPPRESSED');
    expect(hidden.length).toBeGreaterThan(0);
    expect(new Set(hidden.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(nodes.filter(({ value }) => value !== null && value > 0 && value <= 5)).toEqual([]);
  });

  it('lets the hub’s own staff in with the access key of its folder, and nobody without', async () => {
    const hub = demo.urls.get('omsk') ?? '';
    const key = (await readFile(join(demo.data, 'access-key'), 'utf8')).trim();
    const ask = (authorization: Record<string, string>): Promise<Response> =>
      fetch(`${hub}/admin/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ query: '{ me { role } recordCounts { kind period synthetic } }' }),
      });
    expect((await ask({})).status).toBe(401);
    const answer = (await (await ask({ authorization: `Bearer ${key}` })).json()) as {
      data: { me: unknown; recordCounts: unknown[] };
    };
    expect(answer.data.me).toEqual({ role: 'ADMINISTRATOR' });
    expect(answer.data.recordCounts).toContainEqual({ kind: 'SERVICE', period: '2025-S2', synthetic: true });
  });

  it('is asked at least three questions in the README, and ten in docs/questions.md', () => {
    expect(documents.map(({ questions }) => questions.length >= 3)).toEqual([true, true]);
    expect(documents[1]?.questions).toHaveLength(10);
  });

  describe.each(documents)('in $name', ({ questions }) => {
    it.each(questions)('answers question $# as it is written there', async ({ query, answer }) => {
      expect(await demo.ask(query)).toEqual({ data: answer });
    });
  });

  it('gives the same node under the same id at its hub and at the gateway', async () => {
    const query =
      '{ organizations(filter: { publisher: ["omsk"] }, first: 100) { nodes { id name(language: "ru") kind } } }';
    const atGateway = await demo.ask(query);
    expect(atGateway).toEqual(await demo.ask(query, 'omsk'));
    expect((atGateway.data as { organizations: { nodes: unknown[] } }).organizations.nodes).toHaveLength(18);
  });

  it('says that it is running already', async () => {
    const holder = await readFile(join(demo.data, 'demo.pid'), 'utf8');
    const { code, stderr } = await runDemo({ VECHE_DATA: demo.data, PORT: '0' });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `The demo is already running from this folder (process ${holder}): stop it with Ctrl-C, or kill ${holder}.\n`,
    });
  });

  it('answers the same with a hub down, shows only the hub’s state, starts again with the same data, and leaves nothing running', async () => {
    const question = `{ ${figures('2014-S1', 'PRISON_LEAVER')} }`;
    const members = '{ network { members { code state lastRelease { hash } } } }';
    const [answer, before] = [await demo.ask(question), await demo.ask(members)];
    process.kill(await demo.pidOf('omsk'), 'SIGTERM');
    const down = JSON.stringify(before).replace(
      '"code":"omsk","state":"CURRENT"',
      '"code":"omsk","state":"UNREACHABLE"',
    );
    expect(down).not.toBe(JSON.stringify(before));
    await until(async () => JSON.stringify(await demo.ask(members)) === down);
    expect(await demo.ask(question)).toEqual(answer);

    const pids = await Promise.all(['gateway', 'belgrade'].map((server) => demo.pidOf(server)));
    expect(await demo.interrupt()).toBe(0);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');

    demo = await RunningDemo.start(demo.data);
    await demo.hasSaid('synthetic records are in every hub');
    expect(await demo.ask(question)).toEqual(answer);
    expect(await demo.ask(members)).toEqual(before);
  }, 240_000);
});
