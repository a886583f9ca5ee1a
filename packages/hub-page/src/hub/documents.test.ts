import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';
import { publicQuestion } from '../publish/public-answer.js';
import * as accounts from './documents/account-documents.js';
import { publicFiguresDocument } from './documents/public-documents.js';
import * as publications from './documents/publication-documents.js';
import * as records from './documents/record-documents.js';

const documents = Object.entries({ ...accounts, ...publications, ...records });

describe('what the page asks', () => {
  it.each(documents)('is understood by the administration of the hub: %s', async (_name, document) => {
    expect(validate(await schemaOf('admin'), parse(document))).toEqual([]);
  });

  it('is understood by the public endpoint, where it leads everybody to what was published', async () => {
    const ref = { indicator: 'PERSONS_SERVED', period: '2026-S1', synthetic: true };
    for (const document of [publicQuestion(ref, 'sr-Latn'), publicFiguresDocument])
      expect(validate(await schemaOf('public'), parse(document))).toEqual([]);
  });
});

async function schemaOf(name: 'admin' | 'public'): Promise<GraphQLSchema> {
  return buildSchema(await readFile(new URL(`../../../../schema/${name}.graphql`, import.meta.url), 'utf8'));
}
