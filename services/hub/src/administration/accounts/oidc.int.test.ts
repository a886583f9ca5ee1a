import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { recogniseByOidc } from './oidc.js';

const audience = 'https://hub.example.org';

describe('an account of an identity provider', () => {
  let provider: Server;
  let issuer: string;
  let key: CryptoKey;
  let otherKey: CryptoKey;
  let keys: object;
  let discovery: (issuer: string) => object;
  let answering: boolean;

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    key = pair.privateKey;
    otherKey = (await generateKeyPair('ES256')).privateKey;
    keys = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'first', alg: 'ES256', use: 'sig' }] };
    provider = createServer((request, response) => {
      const documents: Record<string, object> = {
        '/keys': keys,
        '/.well-known/openid-configuration': discovery(issuer),
      };
      const document = documents[request.url ?? ''];
      response.statusCode = answering && document ? 200 : 500;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(document ?? {}));
    });
    await new Promise<void>((resolve) => {
      provider.listen(0, '127.0.0.1', resolve);
    });
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    answering = true;
    discovery = (self) => ({ issuer: self, jwks_uri: `${self}/keys` });
  });

  afterAll(() => {
    provider.closeAllConnections();
    provider.close();
  });

  const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset;
  const claims = (change: JWTPayload = {}): JWTPayload => ({
    iss: issuer,
    aud: audience,
    sub: 'account-7',
    preferred_username: 'office',
    veche_role: 'PUBLISHER',
    exp: seconds(300),
    ...change,
  });
  const sign = (payload: JWTPayload, header: { kid?: string; alg?: string } = {}): Promise<string> =>
    new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'first', ...header }).sign(key);
  const recognise = recogniseOnce();

  function recogniseOnce(): (token: string, roleClaim?: string) => Promise<unknown> {
    return (token, roleClaim = 'veche_role') =>
      recogniseByOidc({ issuer, audience, jwksUrl: null, roleClaim })(token);
  }

  it('is recognised by its signed token, whose keys are found by discovery', async () => {
    const payload = claims();
    expect(await recognise(await sign(payload))).toEqual({
      id: 'oidc:account-7',
      name: 'office',
      role: 'PUBLISHER',
      expiresAt: new Date(Number(payload.exp) * 1000),
    });
  });

  it.each([
    [
      'deep in an object',
      { realm_access: { roles: ['offline', 'veche-editor'] } },
      'realm_access.roles',
      'EDITOR',
    ],
    [
      'under a name with dots',
      { 'https://example.org/role': 'reader' },
      'https://example.org/role',
      'READER',
    ],
    ['among several, of which the highest counts', { r: ['READER', 'ADMINISTRATOR'] }, 'r', 'ADMINISTRATOR'],
  ])('has the role that its token names %s', async (_where, payload, claim, role) => {
    expect(await recognise(await sign(claims(payload)), claim)).toMatchObject({ role });
  });

  it.each([
    ['of another issuer', { iss: 'https://elsewhere.example.org' }],
    ['for another audience', { aud: 'https://other.example.org' }],
    ['for nobody in particular', { aud: undefined }],
    ['that has expired', { exp: 1_000_000_000 }],
    ['that never expires', { exp: undefined }],
    ['that is not valid yet', { nbf: 4_000_000_000 }],
    ['of nobody', { sub: undefined }],
  ])('is not recognised by a token %s', async (_which, change) => {
    const payload = Object.fromEntries(
      Object.entries(claims(change as JWTPayload)).filter(([, value]) => value !== undefined),
    );
    expect(await recognise(await sign(payload))).toBeNull();
  });

  it('is recognised in spite of clocks that differ by seconds, and not by minutes', async () => {
    expect(await recognise(await sign(claims({ exp: seconds(-10) })))).not.toBeNull();
    expect(await recognise(await sign(claims({ exp: seconds(-120) })))).toBeNull();
  });

  it('is not recognised by a token that others signed, or nobody, or that the public key signed as a secret', async () => {
    const foreign = new SignJWT(claims()).setProtectedHeader({ alg: 'ES256', kid: 'first' });
    expect(await recognise(await foreign.sign(otherKey))).toBeNull();
    expect(await recognise(await sign(claims(), { kid: 'unknown' }))).toBeNull();
    expect(await recognise(new UnsecuredJWT(claims()).encode())).toBeNull();
    const secret = new TextEncoder().encode(JSON.stringify(keys));
    const confused = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'first' });
    expect(await recognise(await confused.sign(secret))).toBeNull();
    const [header = '', , signature = ''] = (await sign(claims({ veche_role: 'READER' }))).split('.');
    const forged = Buffer.from(JSON.stringify(claims())).toString('base64url');
    expect(await recognise(`${header}.${forged}.${signature}`)).toBeNull();
    expect(await recognise('nonsense')).toBeNull();
  });

  it.each([[undefined], ['OWNER'], [7], [['X']], [{ PUBLISHER: true }]])(
    'has no role here where its token names %j',
    async (role) => {
      const token = await sign(JSON.parse(JSON.stringify(claims({ veche_role: role }))) as JWTPayload);
      await expect(recognise(token)).rejects.toMatchObject({ code: 'NO_ROLE' });
    },
  );

  it('cannot be recognised while the provider does not answer, or answers for another', async () => {
    const token = await sign(claims());
    const account = recogniseByOidc({ issuer, audience, jwksUrl: `${issuer}/keys`, roleClaim: 'veche_role' });
    answering = false;
    const unreachable = { code: 'IDENTITY_PROVIDER_UNREACHABLE' };
    await expect(account(token)).rejects.toMatchObject(unreachable);
    await expect(recognise(token)).rejects.toMatchObject(unreachable);
    answering = true;
    discovery = (self) => ({ issuer: 'https://elsewhere.example.org', jwks_uri: `${self}/keys` });
    await expect(recognise(token)).rejects.toMatchObject(unreachable);
  });
});
