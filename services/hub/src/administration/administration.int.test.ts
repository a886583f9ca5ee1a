import { buildSchema, type GraphQLObjectType } from 'graphql';
import type { HubUnderTest } from '../testing/hub-under-test.js';
import { accessTable } from './access/access-table.js';
import { mayActAs, roles } from './accounts/role.js';
import { printAdminSchema } from './schema/admin-schema.js';
import type { AdminClient } from './testing/admin-client.js';
import { AdministeredHub } from './testing/administered-hub.js';
import { IdentityProvider } from './testing/identity-provider.js';

const ownToken = `veche_${'own-token-of-this-test-'.repeat(2)}`;

describe('the administration of a hub', () => {
  let administered: AdministeredHub;
  let hub: HubUnderTest;
  let admin: AdminClient;
  let provider: IdentityProvider;
  let first: string;

  beforeAll(async () => {
    provider = await IdentityProvider.start();
    administered = await AdministeredHub.start(settings());
    ({ hub, admin, firstToken: first } = administered);
  });

  afterAll(async () => {
    await administered.stop();
    await provider.stop();
  });

  function settings(): Record<string, string> {
    return { LOG_LEVEL: 'trace', OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: provider.audience };
  }
  const sql = (statement: string): Promise<unknown[]> => administered.sql(statement);
  const as = (role: string): AdminClient => administered.as(role);

  describe('accounts', () => {
    it('begin with one administrator’s token, which is printed and kept nowhere', async () => {
      expect(hub.printed).toEqual([`administrator token: ${first}`]);
      expect(await admin.ask('{ me { name role expiresAt } }')).toEqual({
        data: { me: { name: 'first administrator', role: 'ADMINISTRATOR', expiresAt: null } },
      });
      const kept = JSON.stringify(await sql(`select *, encode(hash, 'escape') from hub_private.api_token`));
      expect(kept).toContain('first administrator');
      expect(kept).not.toContain(first.slice('veche_'.length));
      expect(hub.logged.join('')).not.toContain(first);
    });

    it('are not let in with no token, with a wrong one, or with one in another place', async () => {
      const wrong = [null, `veche_${'x'.repeat(43)}`, `${first}x`, 'nonsense'];
      const statuses = [];
      for (const token of wrong)
        statuses.push((await admin.as(token).send('/admin/templates/SERVICE.csv')).status);
      expect(statuses).toEqual([401, 401, 401, 401]);
      const init = { headers: { authorization: `Basic ${first}` } };
      const answer = await admin.send(`/admin/templates/SERVICE.csv?token=${first}`, init);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="veche"');
      expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
    });

    it('are let in until their token expires or is revoked, and not a moment longer', async () => {
      const { token, id } = await admin.newToken('READER', 'for a while');
      const somebody = admin.as(token);
      expect(await somebody.codesOf('{ me { name } }')).toEqual([]);
      await sql(
        `update hub_private.api_token set expires_at = now() - interval '1 second' where id = '${id}'`,
      );
      expect((await somebody.send('/admin/graphql', { method: 'POST' })).status).toBe(401);
      await sql(`update hub_private.api_token set expires_at = null where id = '${id}'`);
      expect(await somebody.codesOf('{ me { name } }')).toEqual([]);
      const revoked = await admin.ask(`mutation { revokeToken(id: "${id}") { id revokedAt lastUsed } }`);
      expect(revoked).toEqual({
        data: {
          revokeToken: {
            id,
            revokedAt: expect.any(String) as string,
            lastUsed: new Date().toISOString().slice(0, 10),
          },
        },
      });
      expect((await somebody.send('/admin/graphql', { method: 'POST' })).status).toBe(401);
    });

    it('cannot be made with a past that has expired already, nor without a name', async () => {
      const create = (name: string, expiresAt: string): Promise<unknown> =>
        admin.codesOf(
          'mutation ($name: String!, $at: DateTime) { createToken(name: $name, role: READER, expiresAt: $at) { token } }',
          { name, at: expiresAt },
        );
      expect(await create('x', '2014-01-01T00:00:00Z')).toEqual(['BAD_TOKEN_SETTINGS']);
      expect(await create('  ', '2094-01-01T00:00:00Z')).toEqual(['BAD_TOKEN_SETTINGS']);
      expect(await create('two\nlines', '2094-01-01T00:00:00Z')).toEqual(['BAD_TOKEN_SETTINGS']);
      expect(await admin.codesOf('mutation { revokeToken(id: "nonsense") { id } }')).toEqual([
        'NO_SUCH_TOKEN',
      ]);
    });

    it('of an identity provider are let in with the role that their token names', async () => {
      const office = admin.as(await provider.sign(provider.claims({ veche_role: 'EDITOR' })));
      expect(await office.ask('{ me { id name role } }')).toEqual({
        data: { me: { id: 'oidc:account-7', name: 'office', role: 'EDITOR' } },
      });
      expect(await office.codesOf('{ tokens { id } }')).toEqual(['FORBIDDEN']);
      const status = async (change: object): Promise<number> =>
        (
          await admin
            .as(await provider.sign(provider.claims({ ...change })))
            .send('/admin/graphql', { method: 'POST' })
        ).status;
      expect(await status({ aud: 'https://other.example.org' })).toBe(401);
      expect(await status({ veche_role: 'OWNER' })).toBe(403);
    });
  });

  describe('what a role may do', () => {
    const schema = buildSchema(printAdminSchema());
    const values: Readonly<Record<string, string>> = {
      'ID!': '"nonsense"',
      'String!': '""',
      'Period!': '"2014-S1"',
      'RecordKindCode!': 'SERVICE',
      'Role!': 'READER',
      '[ColumnMappingInput!]!': '[]',
      'Boolean!': 'false',
      'Int!': '1',
    };

    /** A query that asks for one field of Query or Mutation, with arguments that harm nobody. */
    function queryFor(operation: string): string {
      const [typeName = '', name = ''] = operation.split('.');
      const field = (schema.getType(typeName) as GraphQLObjectType).getFields()[name];
      const given = (field?.args ?? [])
        .filter((argument) => String(argument.type).endsWith('!'))
        .map((argument) => `${argument.name}: ${values[String(argument.type)] ?? ''}`);
      const args = given.length > 0 ? `(${given.join(', ')})` : '';
      return `${typeName.toLowerCase()} { ${name}${args} ${/Column|mapping/i.test(name) ? '{ header }' : '{ __typename }'} }`;
    }

    const operations = [...accessTable].filter(([name]) => !name.includes('/'));

    it.each(operations)(
      '%s is for those whose role includes it, and for nobody else',
      async (name, access) => {
        for (const role of roles) {
          const refused = (await as(role).codesOf(queryFor(name))).includes('FORBIDDEN');
          expect([role, refused]).toEqual([role, !mayActAs(role, access.role)]);
        }
      },
    );

    const routes = [...accessTable].filter(([name]) => name.includes('/'));

    it.each(routes)('%s is for those whose role includes it, and for nobody else', async (name, access) => {
      const [method = '', path = ''] = name.split(' ');
      const target = `${path.replace(':file', 'SERVICE.csv')}${path.endsWith('graphql') ? '' : '?kind=SERVICE'}`;
      expect((await admin.as(null).send(target, { method })).status).toBe(401);
      for (const role of roles) {
        const { status } = await as(role).send(target, { method });
        expect([role, status === 403]).toEqual([role, !mayActAs(role, access.role)]);
      }
    });
  });

  describe('GraphQL', () => {
    it('refuses what is too large, before anything is done', async () => {
      const aliases = Array.from({ length: 11 }, (_, each) => `a${each}: me { name }`).join(' ');
      expect(await admin.codesOf(`{ ${aliases} }`)).toEqual(['QUERY_TOO_LARGE']);
      const fragments = Array.from(
        { length: 12 },
        (_, each) =>
          `fragment f${each} on Account { ${each === 0 ? 'name role id' : `...f${each - 1} x: id ...f${each - 1}`} }`,
      );
      expect(await admin.codesOf(`{ me { ...f11 } } ${fragments.join(' ')}`)).toEqual(['QUERY_TOO_LARGE']);
      expect(await admin.codesOf(`{ me { ${'name '.repeat(3_000)} } }`)).toEqual(['GRAPHQL_PARSE_FAILED']);
      const large = await admin.send('/admin/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ me { name } } #${'x'.repeat(300_000)}` }),
      });
      expect([large.status, large.text]).toEqual([413, expect.stringContaining('BODY_TOO_LARGE')]);
    });

    it('takes one query of JSON by POST, and nothing else', async () => {
      const headers = { 'content-type': 'application/json' };
      const batch = await admin.send('/admin/graphql', {
        method: 'POST',
        headers,
        body: '[{"query":"{ me { name } }"}]',
      });
      expect(batch.status).toBe(400);
      const text = await admin.send('/admin/graphql', {
        method: 'POST',
        body: '{"query":"{ me { name } }"}',
      });
      expect(text.status).toBe(415);
      const get = await admin.send('/admin/graphql?query={me{name}}');
      expect(get.status).toBe(404);
    });

    it('says of a mistake what it is in the reader’s language, and of a failure nothing', async () => {
      const refused = await as('READER').ask('{ tokens { id } }', {}, { 'accept-language': 'sr-Latn' });
      expect(refused.errors?.map(({ message }) => message)).toEqual([
        'Za ovo je potrebna uloga ADMINISTRATOR. Daje je administrator vašeg čvora.',
      ]);
      await sql('alter table hub_private.api_token rename to api_token_away');
      const failed = await admin
        .as(await provider.sign(provider.claims({ veche_role: 'ADMINISTRATOR' })))
        .ask('{ tokens { id } }');
      await sql('alter table hub_private.api_token_away rename to api_token');
      expect(failed.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
      expect(JSON.stringify(failed)).not.toContain('api_token');
      expect(hub.logged.join('')).toContain('api_token');
    });
  });

  it('sees that the ledger does not know what the hub published', async () => {
    const complete = async (): Promise<unknown> => (await admin.ask('{ hub { ledgerComplete } }')).data?.hub;
    await hub.health();
    expect(await complete()).toEqual({ ledgerComplete: true });
    // As if a figure from the network's files had been counted from records.
    const method = (from: string, to: string): Promise<unknown> =>
      sql(`update veche.release set certificate = jsonb_set(certificate, '{method}', '"${to}"')
        where certificate->>'method' = '${from}' and indicator = 'PERSONS_SERVED'`);
    const [own] = await sql(
      `select certificate->>'method' as method from veche.release where indicator = 'PERSONS_SERVED'`,
    );
    const before = (own as { method: string }).method;
    await method(before, 'SUPPRESSION');
    expect(await complete()).toEqual({ ledgerComplete: false });
    await method('SUPPRESSION', before);
  });

  describe('the page', () => {
    it('is served to everybody, and may do nothing but speak to its hub', async () => {
      const redirect = await admin.as(null).send('/admin');
      expect([redirect.status, redirect.headers.get('location')]).toEqual([308, 'admin/']);
      const { headers } = await admin.as(null).send('/admin/');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    });

    it('has no address outside its folder', async () => {
      const status = async (path: string): Promise<number> => (await admin.as(null).send(path)).status;
      expect(await status('/admin/..%2f..%2fpackage.json')).toBe(403);
      expect(await status('/admin/%2e%2e/package.json')).toBe(404);
      expect(await status('/admin/nothing')).toBe(404);
    });

    it('of another origin is never let in', async () => {
      const origin = { origin: 'https://elsewhere.example.org' };
      const answers = [
        await admin.send('/admin/templates/SERVICE.csv', { headers: origin }),
        await admin.send('/admin/graphql', {
          method: 'OPTIONS',
          headers: { ...origin, 'access-control-request-method': 'POST' },
        }),
      ];
      expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([null, null]);
    });
  });

  describe('the audit trail', () => {
    const entries = async (): Promise<unknown> =>
      (
        await admin.ask(
          '{ auditTrail(first: 3) { nodes { account accountName operation outcome code subjects { name id } } } }',
        )
      ).data?.auditTrail;

    it('says who did what and how it ended, without what was done it with', async () => {
      const { id } = await admin.newToken('READER', 'in the trail');
      await as('EDITOR').ask(
        'mutation { publish(indicator: "SERVICES", period: "2014-S1", fingerprint: "x") { id } }',
      );
      const by = { account: expect.stringMatching(/^token:/) as string };
      expect(await entries()).toMatchObject({
        nodes: [
          {
            ...by,
            accountName: 'EDITOR',
            operation: 'publish',
            outcome: 'REFUSED',
            code: 'FORBIDDEN',
            subjects: [
              { name: 'indicator', id: 'SERVICES' },
              { name: 'period', id: '2014-S1' },
              { name: 'synthetic', id: 'false' },
            ],
          },
          {
            ...by,
            accountName: 'first administrator',
            operation: 'createToken',
            outcome: 'DONE',
            code: null,
            subjects: [
              { name: 'result', id },
              { name: 'role', id: 'READER' },
            ],
          },
          {},
        ],
      });
    });

    it('can be neither changed nor shortened, not even by the owner of the database', async () => {
      for (const statement of [
        `update hub_private.audit_entry set account = 'nobody'`,
        'delete from hub_private.audit_entry',
        'truncate hub_private.audit_entry',
      ])
        await expect(sql(statement)).rejects.toThrow('the audit trail is only added to');
    });

    it('shows the beginning of what never ended', async () => {
      await sql(`insert into hub_private.audit_entry (at, account, account_name, operation, outcome, subject)
        values (now(), 'token:x', 'x', 'publish', 'BEGUN', '{}')`);
      expect(await entries()).toMatchObject({ nodes: [{ operation: 'publish', outcome: 'BEGUN' }, {}, {}] });
    });

    it('is out of reach of the role that the public API reads with', async () => {
      const [role] = await sql(
        `select rolname from pg_roles where rolname like 'veche_reader_%' order by oid desc limit 1`,
      );
      const name = (role as { rolname: string }).rolname;
      for (const table of ['audit_entry', 'api_token'])
        await expect(sql(`set role ${name}; select * from hub_private.${table}`)).rejects.toThrow(
          'permission denied for schema hub_private',
        );
    });
  });

  it('keeps its tokens when it is started again, and takes one from its settings instead of printing any', async () => {
    await hub.stop();
    await hub.start(administered.database, 'data', {
      ...settings(),
      VECHE_ADMIN_TOKEN: ownToken,
      TRUSTED_PROXIES: '10.0.0.0/8, 127.0.0.1',
    });
    expect(hub.printed).toEqual([`administrator token: ${first}`]);
    expect(await admin.as(ownToken).ask('{ me { id role } }')).toEqual({
      data: { me: { id: 'settings', role: 'ADMINISTRATOR' } },
    });
    expect(await as('READER').codesOf('{ me { name } }')).toEqual([]);
  });

  it('slows down whoever guesses through a trusted proxy by the address that the proxy saw, whatever they claim', async () => {
    const from = async (address: string, token = `veche_${'g'.repeat(43)}`): Promise<number> => {
      const headers = { 'x-forwarded-for': address };
      return (await admin.as(token).send('/admin/graphql', { method: 'POST', headers })).status;
    };
    for (let each = 0; each < 10; each += 1) await from(`203.0.113.${each}, 198.51.100.7, 10.0.0.2`);
    expect(await from('203.0.113.99, 198.51.100.7')).toBe(429);
    expect(await from('198.51.100.8')).toBe(401);
    expect(await from('198.51.100.7', administered.tokens.get('PUBLISHER'))).toBe(429);
    expect(await from('198.51.100.8', administered.tokens.get('PUBLISHER'))).not.toBe(429);
  });

  it('slows down whoever guesses, and nobody else', async () => {
    const guess = (): Promise<{ status: number; headers: Headers }> =>
      admin.as(`veche_${'g'.repeat(43)}`).send('/admin/graphql', { method: 'POST' });
    for (let each = 0; each < 10; each += 1) await guess();
    const { status, headers } = await guess();
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    // One that was right before the guessing began, and one that the hub has not seen since it was started.
    expect(await as('READER').codesOf('{ me { name } }')).toEqual([]);
    expect((await as('EDITOR').send('/admin/graphql', { method: 'POST' })).status).toBe(429);
  });

  it('writes no token into its log', () => {
    const log = hub.logged.join('');
    for (const token of [first, ownToken, ...administered.tokens.values()])
      expect(log).not.toContain(token.slice('veche_'.length));
    expect(log).not.toContain('eyJ');
  });
});
