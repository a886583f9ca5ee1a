import { buildSchema, type GraphQLObjectType } from 'graphql';
import { printPublicSchema } from './print-public-schema.js';

const schema = buildSchema(printPublicSchema());

describe('the public schema', () => {
  it('is read-only', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('says of every type that is not a page what it is', () => {
    const silent = Object.values(schema.getTypeMap())
      .filter(({ name, description }) => !name.startsWith('__') && !description)
      .map(({ name }) => name)
      .filter((name) => !/(Connection|Edge|^Query)$/.test(name));
    expect(silent).toEqual([]);
  });

  it('makes every node of the catalogue show whose it is and where it is from', () => {
    const types = schema.getPossibleTypes(schema.getType('CatalogueNode') as never).map(({ name }) => name);
    expect(types.toSorted()).toEqual([
      'Agreement',
      'Document',
      'Event',
      'Funder',
      'Funding',
      'Organization',
      'Project',
    ]);
    const fields = (schema.getType('Funding') as GraphQLObjectType).getFields();
    expect(String(fields.publishedBy?.type)).toBe('Member!');
    expect(String(fields.sources?.type)).toBe('[Source!]!');
  });
});
