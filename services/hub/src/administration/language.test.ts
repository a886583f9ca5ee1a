import { acceptedLanguage, localeOf } from './language.js';

describe('the language of an answer', () => {
  it.each([
    ['ru', 'ru'],
    ['de, sr-Latn;q=0.8, ru;q=0.9', 'ru'],
    ['sr-Latn-RS, en;q=0.5', 'sr-Latn'],
    ['sr', 'sr-Cyrl'],
    ['de, *;q=0.1', 'en'],
    ['ru;q=0, sr-Latn;q=0.1', 'sr-Latn'],
    ['', 'en'],
    [undefined, 'en'],
    [',;q=x,,', 'en'],
  ])('that %j accepts is %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });

  it('is the one asked for by name, where it is one of the hub’s', () => {
    expect(localeOf('ru', 'en')).toBe('ru');
    expect(localeOf('de', 'sr-Latn')).toBe('sr-Latn');
    expect(localeOf(undefined, 'ru')).toBe('ru');
  });
});
