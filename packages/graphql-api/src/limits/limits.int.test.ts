import { getIntrospectionQuery } from 'graphql';
import { emptyReader } from '../testing/empty-reader.js';
import { serveApi, type ServedApi } from '../testing/served-api.js';

let api: ServedApi;
let pages = 0;

beforeAll(async () => {
  const nodePage = (): Promise<never> => {
    pages += 1;
    return Promise.reject(new Error('nothing should have been read'));
  };
  api = await serveApi(emptyReader({ nodePage }), { limits: { depth: 10, cost: 1000 } });
});

afterAll(() => api.stop());

const nested = (levels: number): string => (levels === 0 ? 'id' : `parent { ${nested(levels - 1)} }`);

describe('the limits of a query', () => {
  it('are on its depth, through fragments too', async () => {
    expect(await api.errorOf(`{ organization(id: "x") { ${nested(9)} } }`)).toEqual({
      code: 'QUERY_TOO_DEEP',
      valid: 'at most 10 levels',
    });
    const spread = `{ organization(id: "x") { ...f } } fragment f on Organization { ${nested(9)} }`;
    expect(await api.errorOf(spread)).toMatchObject({ code: 'QUERY_TOO_DEEP' });
    expect(await api.errorOf(`{ organization(id: "x") { ${nested(8)} } }`)).toMatchObject({ code: 'BAD_ID' });
  });

  it('are on its cost: a field times the pages it stands in, before anything is read', async () => {
    const query = '{ organizations(first: 30) { nodes { projects(first: 30) { nodes { id } } } } }';
    expect(await api.ask(query)).toMatchObject({
      errors: [
        {
          message: 'The query would cost 1861; ask for at most 1000.',
          extensions: { code: 'QUERY_TOO_COSTLY' },
        },
      ],
    });
    const variable = 'query ($n: Int) { organizations(first: $n) { nodes { projects { nodes { id } } } } }';
    expect(await api.errorOf(variable, { n: 100 })).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect(pages).toBe(0);
  });

  it('count every alias', async () => {
    const aliases = Array.from({ length: 60 }, (_, n) => `a${n}: organizations { totalCount }`).join(' ');
    expect(await api.errorOf(`{ ${aliases} }`)).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
  });

  it('are measured once a fragment, however often it is spread', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, n) => `fragment f${n} on Organization { a: parent { ...f${n + 1} } b: parent { ...f${n + 1} } }`,
    ).join('\n');
    const query = `{ organization(id: "x") { ...f0 } } ${fragments} fragment f20 on Organization { id }`;
    expect(await api.errorOf(query)).toMatchObject({ code: 'QUERY_TOO_DEEP' });
  });

  it('let introspection through', async () => {
    expect(await api.dataOf(getIntrospectionQuery())).toMatchObject({
      __schema: { queryType: { name: 'Query' } },
    });
  });
});
