import { readSettings } from '@veche/service-kit';
import { hubSettings } from '../settings.js';
import { authenticationOf } from './authentication-of.js';
import type { TokenBook } from './accounts/token-book.js';

describe('the settings that say whom a hub lets in', () => {
  const tokens = {} as TokenBook;
  const authentication = (settings: Readonly<Record<string, string>>): ReturnType<typeof authenticationOf> =>
    authenticationOf(
      readSettings(hubSettings, { VECHE_DATA: 'x', NETWORK_FOLDER: 'x', ...settings }),
      tokens,
    );
  const provider = { OIDC_ISSUER: 'https://accounts.example.org', OIDC_AUDIENCE: 'https://hub.example.org' };

  it('let in nobody but holders of the hub’s own tokens, unless they say so', () => {
    expect(authentication({})).toMatchObject({ settingsToken: null, foreign: null });
    expect(authentication(provider).foreign).not.toBeNull();
    expect(authentication({ VECHE_ADMIN_TOKEN: `veche_${'a1-_'.repeat(8)}` }).settingsToken).toHaveLength(32);
  });

  it.each([
    [
      'an issuer without an audience',
      { OIDC_ISSUER: provider.OIDC_ISSUER },
      'OIDC_ISSUER needs OIDC_AUDIENCE',
    ],
    ['an audience without an issuer', { OIDC_AUDIENCE: 'x' }, 'of no use without OIDC_ISSUER'],
    [
      'keys over a line that anybody can change',
      { ...provider, OIDC_JWKS_URL: 'http://accounts.example.org/keys' },
      'OIDC_JWKS_URL',
    ],
    [
      'an issuer that only looks like this machine',
      { ...provider, OIDC_ISSUER: 'http://localhost.example.org' },
      'OIDC_ISSUER',
    ],
    ['a token that can be guessed', { VECHE_ADMIN_TOKEN: 'veche_administrator' }, 'VECHE_ADMIN_TOKEN'],
  ])('are refused with %s', (_what, settings, message) => {
    expect(() => authentication(settings as Record<string, string>)).toThrow(message);
  });

  it('never repeat a token that is refused', () => {
    const mistaken = 'veche_almost-a-secret';
    expect(() => authentication({ VECHE_ADMIN_TOKEN: mistaken })).not.toThrow(mistaken);
    expect(() => authentication({ VECHE_ADMIN_TOKEN: mistaken })).toThrow('Settings: VECHE_ADMIN_TOKEN');
  });
});
