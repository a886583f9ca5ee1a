import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { identityProviderUnreachable, noRole } from '../access/account-refusals.js';
import type { Account } from './account.js';
import type { RecogniseForeign } from './authenticate.js';
import { discoverJwksUrl } from './discover-jwks-url.js';
import { roles, type Role } from './role.js';

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Null: found by OpenID Connect Discovery. */
  readonly jwksUrl: string | null;
  /** Where a token names its roles; dots lead into objects: `realm_access.roles`. */
  readonly roleClaim: string;
}

/** Only signatures that need a private key to make: with a shared secret, the public key would be enough to forge one. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const clockSkewSeconds = 30;
const keyDeadline = 5_000;

/** Recognises accounts by the access tokens (JWT, RFC 9068) that an OpenID Connect provider signs for this hub. */
export function recogniseByOidc(settings: OidcSettings): RecogniseForeign {
  let keys: JWTVerifyGetKey | null = null;
  return async (token) => {
    keys ??= createRemoteJWKSet(new URL(settings.jwksUrl ?? (await discoverJwksUrl(settings.issuer))), {
      timeoutDuration: keyDeadline,
      cooldownDuration: 10_000,
      cacheMaxAge: 600_000,
    });
    const payload = await verified(token, keys, settings);
    return payload && accountOf(payload, settings.roleClaim);
  };
}

async function verified(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: OidcSettings,
): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms,
      issuer,
      audience,
      clockTolerance: clockSkewSeconds,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (error) {
    if (saysThatTheTokenIsWrong(error)) return null;
    throw identityProviderUnreachable();
  }
}

function saysThatTheTokenIsWrong(error: unknown): boolean {
  return (
    error instanceof errors.JWTExpired ||
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}

function accountOf(payload: JWTPayload, roleClaim: string): Account {
  const role = bestRole(claimAt(payload, roleClaim));
  if (role === null) throw noRole();
  const { sub = '', preferred_username: name, exp = 0 } = payload;
  return {
    id: `oidc:${sub.slice(0, 200)}`,
    name: (typeof name === 'string' && name !== '' ? name : sub).slice(0, 100),
    role,
    expiresAt: new Date(exp * 1000),
  };
}

function claimAt(payload: JWTPayload, path: string): unknown {
  // A claim's name may have dots itself, as those that are addresses do.
  if (path in payload) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null
          ? (Object.entries(value).find(([key]) => key === step)?.[1] as unknown)
          : undefined,
      payload,
    );
}

/** The highest role that a claim names: `PUBLISHER`, `publisher` or `veche-publisher`, alone or in a list. */
function bestRole(claim: unknown): Role | null {
  const named = (Array.isArray(claim) ? (claim as unknown[]) : [claim])
    .filter((value) => typeof value === 'string')
    .map((value) => value.toUpperCase().replace(/^VECHE[-_:]/, ''));
  return roles.findLast((role) => named.includes(role)) ?? null;
}
