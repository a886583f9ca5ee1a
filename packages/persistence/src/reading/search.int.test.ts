import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { createTestPublisher } from '../testing/test-publisher.js';
import { catalogue, event, named, node, organization, takesPart } from '../testing/test-records.js';
import type { PageRequest } from './public-reader.js';

let storage: TestStorage;
const source = {
  title: null,
  url: null,
  publisher: null,
  language: 'ru',
  quote: 'замещающая терапия метадоном',
};
const alias = (text: string, language = 'ru'): object => ({ aliases: [{ language, text }] });

beforeAll(async () => {
  storage = await startTestStorage();
  const omsk = await createTestPublisher(storage.writer, 'omsk');
  await omsk.publish(
    'catalogue',
    catalogue(
      organization('charity', {
        ...named('Христианское Общество Милосердия'),
        ...alias('ХОМ'),
        identifiers: [{ scheme: 'RU-OGRN', code: '1025500735312' }],
      }),
      organization('korse', {
        ...named('Koalicija za razvoj – KoRSE', 'sr-Latn'),
        ...alias('KoRSE', 'sr-Latn'),
      }),
      organization('veche', named('Вече')),
      organization('veche-north', named('Вече Севера')),
      organization('old-veche', named('Новгородское вече')),
      organization('yolki', named('Ёлки')),
      organization('metadon', { sources: [source] }),
      organization('finding', {
        statements: [
          {
            kind: 'FINDING',
            text: 'Smanjenje štete je najvažnije',
            language: 'sr-Latn',
            source: { ...source, quote: '…' },
          },
        ],
      }),
      event('training', {
        ...named('Тренинг'),
        topics: [{ language: 'ru', text: 'Развитие мотивации к лечению' }],
        participations: [{ ...takesPart('charity'), asWritten: 'представители общества милосердия' }],
      }),
      node('Document', 'resolution', {
        titles: [{ language: 'ru', text: 'Резолюция' }],
        kind: 'RESOLUTION',
        commitments: [{ number: 1, text: { language: 'ru', text: 'создать реестр центров' } }],
      }),
    ),
  );
});

afterAll(() => storage.stop());

const all = { first: 100, after: null };

async function found(text: string): Promise<string[]> {
  const { items } = await storage.reader.searchPage(text, null, all);
  return items.map(({ item: { node: stored, match } }) => `${stored.record.id} ${match}`);
}

describe('a search', () => {
  it('puts the whole name before the beginning of a name, and both before a word in it', async () => {
    expect(await found('вече')).toEqual(['veche NAME', 'veche-north BEGINNING', 'old-veche WORDS']);
  });

  it.each([
    ['vece', ['veche NAME', 'veche-north BEGINNING', 'old-veche WORDS']],
    ['veće', ['veche NAME', 'veche-north BEGINNING', 'old-veche WORDS']],
    ['ХОМ', ['charity ALIAS']],
    ['«хом»', ['charity ALIAS']],
    ['KoRSE', ['korse ALIAS']],
    ['корсе', ['korse ALIAS']],
    ['елки', ['yolki NAME']],
    ['1025500735312', ['charity ALIAS']],
    ['RU-OGRN-1025500735312', ['charity ALIAS']],
    ['мотивация', ['training TEXT']],
    ['созданные реестры', []],
    ['реестр центра', ['resolution TEXT']],
    ['smanjenje stete', ['finding TEXT']],
    ['смањење штете', ['finding TEXT']],
    ['метадон', ['metadon NAME']],
    ['терапия', ['metadon SOURCE']],
    ['милосердие', ['charity WORDS', 'training TEXT']],
    ['милосердие мотивации', ['training TEXT']],
    ['вече милосердия', []],
    ['!?', []],
    ['', []],
    ["' & b:*", []],
    ['\\', []],
    ['слово '.repeat(5_000), []],
  ])('for %j finds %j', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('shows the text in which it found, as it was written', async () => {
    const { items } = await storage.reader.searchPage('мотивация', null, all);
    expect(items.map(({ item }) => item.text)).toEqual(['Развитие мотивации к лечению']);
    const korse = await storage.reader.searchPage('корсе', null, all);
    expect(korse.items.map(({ item }) => item.text)).toEqual(['KoRSE']);
  });

  it('keeps to the types that are asked for', async () => {
    const { items, totalCount } = await storage.reader.searchPage('милосердие', ['Event'], all);
    expect({ ids: items.map(({ item }) => item.node.record.id), totalCount }).toEqual({
      ids: ['training'],
      totalCount: 1,
    });
  });

  it('pages through the same order', async () => {
    const seen: string[] = [];
    let after: PageRequest['after'] = null;
    do {
      const page = await storage.reader.searchPage('вече', null, { first: 1, after });
      seen.push(...page.items.map(({ item }) => item.node.record.id));
      after = page.hasNextPage ? (page.items[0]?.cursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(['veche', 'veche-north', 'old-veche']);
  });

  it('refuses a cursor of another list', async () => {
    await expect(
      storage.reader.searchPage('вече', null, { first: 1, after: ['a', 'b'] }),
    ).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });

  it('finds a node by its new name alone after it changed, and no longer after it was removed', async () => {
    const perm = await createTestPublisher(storage.writer, 'perm');
    await perm.publish('catalogue', catalogue(organization('a', named('Снегири'))));
    await perm.publish('catalogue', catalogue(organization('a', named('Зяблики'))));
    expect([await found('снегири'), await found('зяблики')]).toEqual([[], ['a NAME']]);
    await perm.publish('catalogue', { upserts: [], removals: [{ type: 'Organization', id: 'a' }] });
    expect(await found('зяблики')).toEqual([]);
  });

  it('sends three statements, whatever it finds', async () => {
    const counts: number[] = [];
    for (const text of ['вече', 'милосердие']) {
      storage.takeStatements();
      await storage.reader.searchPage(text, null, all);
      counts.push(storage.takeStatements().length);
    }
    expect(counts).toEqual([3, 3]);
  });
});
