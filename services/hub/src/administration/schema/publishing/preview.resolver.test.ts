import { periodSchema, type Locale } from '@veche/domain';
import { starterIndicators } from '@veche/domain/indicators';
import { recordKinds } from '@veche/exchange/records';
import { graphql } from 'graphql';
import type { Preview, PreviewCell } from '../../../publishing/publications.js';
import { createAdminSchema } from '../admin-schema.js';
import { HeldPreviews } from './held-previews.js';

const schema = createAdminSchema();
const definition = starterIndicators.find(({ code }) => code === 'PERSONS_SERVED');

const cell = (value: number): PreviewCell => ({
  codes: {},
  value,
  contributors: value,
  hidden: false,
  why: null,
  before: null,
});
const preview: Preview = {
  ref: { indicator: 'PERSONS_SERVED', period: periodSchema.parse('2026-S1'), synthetic: false },
  indicators: ['PERSONS_SERVED'],
  tables: [
    { indicator: 'PERSONS_SERVED', dimensions: ['SEX'], cells: [cell(10), cell(11), cell(12)] },
    { indicator: 'PERSONS_SERVED', dimensions: [], cells: [cell(20)] },
  ],
  ...{ cells: 4, published: 4, hidden: 0, hiddenSum: 0, small: 0, protecting: 0 },
  changes: { new: 4, same: 0, changed: 0, nowHidden: 0 },
  fingerprint: 'f1',
  refusal: null,
};

async function ask(query: string, language: Locale = 'en'): Promise<unknown> {
  const contextValue = {
    language,
    previews: new HeldPreviews(),
    publications: { preview: () => Promise.resolve(preview) },
    definitionOf: () => Promise.resolve(definition),
    codeLists: () => Promise.resolve(definition?.dimensions ?? []),
  };
  const { data, errors } = await graphql({ schema, source: query, contextValue });
  return errors?.map(({ message }) => message) ?? JSON.parse(JSON.stringify(data));
}
const kindsWithSex = recordKinds.filter(({ fields }) => fields.some(({ field }) => field === 'sex')).length;
const group = 'indicator: "PERSONS_SERVED", period: "2026-S1"';

describe('a preview', () => {
  it.each([
    ['en', 'sex', 'female'],
    ['ru', 'пол', 'женский'],
    ['sr-Latn', 'pol', 'ženski'],
    ['sr-Cyrl', 'пол', 'женски'],
  ] as const)('names dimensions and codes in the language asked: %s', async (language, name, women) => {
    const whole = `preview(${group}) { table(id: "0") { dimensions { name codes { code name } } } }`;
    const answer = JSON.stringify(
      await ask(`{ ${whole} recordKinds { fields { codes { code name } } } }`, language),
    );
    const named = JSON.stringify({ code: 'F', name: women });
    expect(answer.includes(`"dimensions":[{"name":"${name}","codes":[`)).toBe(true);
    // Once in the preview, and once in every kind of record that has a sex.
    expect(answer.split(named).length - 1).toBe(1 + kindsWithSex);
  });

  it('is read on with in the cells of one table alone', async () => {
    const page = '{ nodes { value } pageInfo { hasNextPage endCursor } }';
    const beginning = await ask(`{ preview(${group}) { tables { id cells(first: 2) ${page} } } }`);
    const next = { hasNextPage: true, endCursor: expect.any(String) as string };
    expect(beginning).toMatchObject({
      preview: {
        tables: [
          { id: '0', cells: { nodes: [{ value: 10 }, { value: 11 }], pageInfo: next } },
          { id: '1', cells: { nodes: [{ value: 20 }], pageInfo: { hasNextPage: false } } },
        ],
      },
    });
    const { preview: shown } = beginning as { preview: { tables: { cells: { pageInfo: typeof next } }[] } };
    const after = shown.tables[0]?.cells.pageInfo.endCursor ?? '';
    const readOn = (id: string): string =>
      `{ preview(${group}, fingerprint: "f1") { table(id: "${id}") { cells(first: 2, after: "${after}") ${page} } } }`;
    expect(await ask(readOn('0'))).toMatchObject({
      preview: { table: { cells: { nodes: [{ value: 12 }], pageInfo: { hasNextPage: false } } } },
    });
    expect(await ask(readOn('1'))).toEqual([expect.stringContaining('a cursor that this list gave')]);
    expect(await ask(readOn('2'))).toEqual({ preview: { table: null } });
  });
});
