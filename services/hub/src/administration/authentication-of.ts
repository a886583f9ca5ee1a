import { StartFailure } from '@veche/service-kit';
import type { AuthenticationParts } from './accounts/authenticate.js';
import { GuessLimit } from './accounts/guess-limit.js';
import { tokenHash } from './accounts/new-token.js';
import { recogniseByOidc } from './accounts/oidc.js';
import type { TokenBook } from './accounts/token-book.js';

/** The settings of a hub that say whom it lets in. */
export interface AuthenticationSettings {
  readonly VECHE_ADMIN_TOKEN?: string | undefined;
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_AUDIENCE?: string | undefined;
  readonly OIDC_JWKS_URL?: string | undefined;
  readonly OIDC_ROLE_CLAIM: string;
}

/**
 * How a hub with these settings recognises accounts.
 *
 * @throws StartFailure where the provider is named by halves
 */
export function authenticationOf(settings: AuthenticationSettings, tokens: TokenBook): AuthenticationParts {
  const { VECHE_ADMIN_TOKEN: token, OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = settings;
  if (issuer !== undefined && audience === undefined) {
    throw new StartFailure(
      'OIDC_ISSUER needs OIDC_AUDIENCE: without it, tokens that the provider made for other programs would count here too.',
    );
  }
  if (issuer === undefined && (audience !== undefined || settings.OIDC_JWKS_URL !== undefined)) {
    throw new StartFailure('OIDC_AUDIENCE and OIDC_JWKS_URL are of no use without OIDC_ISSUER: set it too.');
  }
  return {
    tokens,
    guesses: new GuessLimit(),
    settingsToken: token === undefined ? null : tokenHash(token),
    foreign:
      issuer === undefined || audience === undefined
        ? null
        : recogniseByOidc({
            issuer,
            audience,
            jwksUrl: settings.OIDC_JWKS_URL ?? null,
            roleClaim: settings.OIDC_ROLE_CLAIM,
          }),
  };
}
