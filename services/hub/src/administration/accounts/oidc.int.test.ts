import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { IdentityProvider } from '../testing/identity-provider.js';
import { recogniseByOidc } from './oidc.js';

describe('an account of an identity provider', () => {
  let provider: IdentityProvider;

  beforeAll(async () => {
    provider = await IdentityProvider.start();
  });

  beforeEach(() => {
    provider.answering = true;
    provider.answersFor = null;
  });

  afterAll(() => provider.stop());

  const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset;
  const recognise = (token: string, roleClaim = 'veche_role', jwksUrl: string | null = null): unknown =>
    recogniseByOidc({ issuer: provider.issuer, audience: provider.audience, jwksUrl, roleClaim })(token);
  const recogniseClaims = async (change: object, roleClaim?: string): Promise<unknown> =>
    recognise(await provider.sign(provider.claims({ ...change })), roleClaim);

  it('is recognised by its signed token, whose keys are found by discovery', async () => {
    const payload = provider.claims();
    expect(await recognise(await provider.sign(payload))).toEqual({
      id: 'oidc:account-7',
      name: 'office',
      role: 'PUBLISHER',
      expiresAt: new Date(Number(payload.exp) * 1000),
    });
  });

  it.each([
    ['deep in an object', { realm: { roles: ['offline', 'veche-editor'] } }, 'realm.roles', 'EDITOR'],
    [
      'under a name with dots',
      { 'https://example.org/role': 'reader' },
      'https://example.org/role',
      'READER',
    ],
    ['among several, of which the highest counts', { r: ['READER', 'ADMINISTRATOR'] }, 'r', 'ADMINISTRATOR'],
  ])('has the role that its token names %s', async (_where, payload, claim, role) => {
    expect(await recogniseClaims(payload, claim)).toMatchObject({ role });
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
    expect(await recogniseClaims(change)).toBeNull();
  });

  it('is recognised in spite of clocks that differ by seconds, and not by minutes', async () => {
    expect(await recogniseClaims({ exp: seconds(-10) })).not.toBeNull();
    expect(await recogniseClaims({ exp: seconds(-120) })).toBeNull();
  });

  it('is not recognised by a token that others signed, or nobody, or that the public key signed as a secret', async () => {
    const header = { alg: 'ES256', kid: 'first' };
    const { privateKey: otherKey } = await generateKeyPair('ES256');
    const foreign = await new SignJWT(provider.claims()).setProtectedHeader(header).sign(otherKey);
    expect(await recognise(foreign)).toBeNull();
    expect(await recognise(await provider.sign(provider.claims(), 'unknown'))).toBeNull();
    expect(await recognise(new UnsecuredJWT(provider.claims()).encode())).toBeNull();
    const secret = new TextEncoder().encode(JSON.stringify(provider.keys));
    const confused = new SignJWT(provider.claims()).setProtectedHeader({ ...header, alg: 'HS256' });
    expect(await recognise(await confused.sign(secret))).toBeNull();
    const [start = '', , signature = ''] = (
      await provider.sign(provider.claims({ veche_role: 'READER' }))
    ).split('.');
    const forged = Buffer.from(JSON.stringify(provider.claims())).toString('base64url');
    expect(await recognise(`${start}.${forged}.${signature}`)).toBeNull();
    expect(await recognise('nonsense')).toBeNull();
  });

  it.each([[undefined], ['OWNER'], [7], [['X']], [{ PUBLISHER: true }]])(
    'has no role here where its token names %j',
    async (role) => {
      await expect(recogniseClaims({ veche_role: role })).rejects.toMatchObject({ code: 'NO_ROLE' });
    },
  );

  it('cannot be recognised while the provider does not answer, or answers for another', async () => {
    const token = await provider.sign(provider.claims());
    const unreachable = { code: 'IDENTITY_PROVIDER_UNREACHABLE' };
    provider.answering = false;
    await expect(recognise(token, 'veche_role', `${provider.issuer}/keys`)).rejects.toMatchObject(
      unreachable,
    );
    await expect(recognise(token)).rejects.toMatchObject(unreachable);
    provider.answering = true;
    provider.answersFor = 'https://elsewhere.example.org';
    await expect(recognise(token)).rejects.toMatchObject(unreachable);
  });
});
