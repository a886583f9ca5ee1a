import { z } from 'zod';
import { identityProviderUnreachable } from '../access/account-refusals.js';

const deadline = 5_000;
const mostBytes = 100_000;
const discovered = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/**
 * Where an identity provider keeps its public keys (OpenID Connect Discovery 1.0, §4).
 *
 * @throws HubRefusal IDENTITY_PROVIDER_UNREACHABLE also where it answers for another issuer
 */
export async function discoverJwksUrl(issuer: string): Promise<string> {
  try {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(deadline), redirect: 'error' });
    const text = await response.text();
    if (!response.ok || text.length > mostBytes) throw new TypeError('no discovery document');
    const document = discovered.parse(JSON.parse(text));
    if (document.issuer !== issuer) throw new TypeError('it answers for another issuer');
    return document.jwks_uri;
  } catch {
    throw identityProviderUnreachable();
  }
}
