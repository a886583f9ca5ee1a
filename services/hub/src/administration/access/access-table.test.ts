import { buildSchema } from 'graphql';
import { roles } from '../accounts/role.js';
import { printAdminSchema } from '../schema/admin-schema.js';
import { accessTable, accessTo } from './access-table.js';

const schema = buildSchema(printAdminSchema());

/** The fields of Query and Mutation, as the printed schema has them. */
const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name ?? ''}.${field}`),
);

const mayDo = (role: string): string[] =>
  [...accessTable].filter(([, access]) => access.role === role).map(([name]) => name);

describe('the access table', () => {
  it('names every query and mutation of the schema, and none that is not there', () => {
    const named = [...accessTable.keys()].filter((name) => !name.includes('/'));
    expect(named.toSorted()).toEqual(operations.toSorted());
  });

  it('lets each role do what it is for', () => {
    expect(Object.fromEntries(roles.map((role) => [role, mayDo(role).toSorted()]))).toEqual({
      READER: [
        'GET /admin/templates/:file',
        'POST /admin/graphql',
        'Query.hub',
        'Query.importJob',
        'Query.importJobs',
        'Query.mapping',
        'Query.me',
        'Query.publications',
        'Query.publishable',
        'Query.recordCounts',
        'Query.recordKinds',
      ],
      EDITOR: [
        'Mutation.cancelImport',
        'Mutation.saveMapping',
        'POST /admin/imports',
        'POST /admin/inspect',
        'POST /admin/rejected-rows',
        'Query.preview',
      ],
      PUBLISHER: ['Mutation.publish', 'Mutation.revise', 'Mutation.withdraw'],
      ADMINISTRATOR: [
        'Mutation.applyRetention',
        'Mutation.createToken',
        'Mutation.deletePerson',
        'Mutation.revokeToken',
        'Query.auditTrail',
        'Query.tokens',
      ],
    });
  });

  it('puts every change into the trail', () => {
    const changes = [...accessTable].filter(([name]) => name.startsWith('Mutation.'));
    expect(changes.filter(([, { trail }]) => trail !== 'CHANGE')).toEqual([]);
  });

  it('lets nobody do what it does not name', () => {
    expect(() => accessTo('Query.everything')).toThrow('who may Query.everything');
  });
});
