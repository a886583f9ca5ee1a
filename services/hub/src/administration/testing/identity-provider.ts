import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

/** An OpenID Connect provider with a real key, which a test can make lie or fall silent. */
export class IdentityProvider {
  /** What the provider's tokens name as their audience. */
  readonly audience = 'https://hub.example.org';
  answering = true;
  /** For whom its discovery document says that it answers; itself unless set. */
  answersFor: string | null = null;

  private constructor(
    readonly key: CryptoKey,
    readonly keys: object,
    readonly server: Server,
  ) {
    server.on('request', (request, response) => {
      const documents: Readonly<Record<string, object>> = {
        '/keys': keys,
        '/.well-known/openid-configuration': {
          issuer: this.answersFor ?? this.issuer,
          jwks_uri: `${this.issuer}/keys`,
        },
      };
      const document = documents[request.url ?? ''];
      response.statusCode = this.answering && document ? 200 : 500;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(document ?? {}));
    });
  }

  static async start(): Promise<IdentityProvider> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'first', alg: 'ES256', use: 'sig' }] };
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new IdentityProvider(privateKey, keys, server);
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The claims of a token that is right in everything but what is changed; undefined takes a claim away. */
  claims(change: Readonly<Record<string, unknown>> = {}): JWTPayload {
    const right = {
      iss: this.issuer,
      aud: this.audience,
      sub: 'account-7',
      preferred_username: 'office',
      veche_role: 'PUBLISHER',
      exp: Math.floor(Date.now() / 1000) + 300,
    };
    return JSON.parse(JSON.stringify({ ...right, ...change })) as JWTPayload;
  }

  sign(payload: JWTPayload, kid = 'first'): Promise<string> {
    return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid }).sign(this.key);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}
