import { speak } from '../language/say.js';
import { hubAddress } from './hub-address.js';
import { holdsToken } from './hub-token.js';
import { testToken } from '../testing/run-in-place.js';

const say = speak('en');

describe('a hub’s address', () => {
  it.each([
    ['https://hub.example.org', 'https://hub.example.org/'],
    ['https://example.org/omsk?x#y', 'https://example.org/omsk/'],
    ['http://localhost:4001', 'http://localhost:4001/'],
    ['http://127.0.0.1:4001/', 'http://127.0.0.1:4001/'],
  ])('%s is taken', (given, address) => {
    expect(hubAddress(given, false, say).href).toBe(address);
  });

  it.each(['hub.example.org', 'ftp://hub.example.org', 'https://me:secret@hub.example.org', ''])(
    '“%s” is refused, without a password being repeated',
    (given) => {
      expect(() => hubAddress(given, false, say)).toThrow(expect.not.stringContaining('secret') as string);
    },
  );

  it('is refused where others could read the token on the way, unless that is allowed', () => {
    expect(() => hubAddress('http://hub.example.org', false, say)).toThrow('would not be encrypted');
    expect(hubAddress('http://hub.example.org', true, say).href).toBe('http://hub.example.org/');
  });
});

describe('a token on a command line', () => {
  it.each([
    [['--token', 'x']],
    [['--token=x']],
    [['import', testToken]],
    [['--hub', `https://x/?t=${testToken}`]],
  ])('is seen in %j', (words) => {
    expect(holdsToken(words)).toBe(true);
  });

  it.each([
    [['--token-file', 'x']],
    [['token', 'list']],
    [['import', 'veche_services_of_the_first_half_of_2026_omsk.csv']],
  ])('is not seen in %j', (words) => {
    expect(holdsToken(words)).toBe(false);
  });
});
