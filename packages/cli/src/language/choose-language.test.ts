import { askedLanguage, languageOf } from './choose-language.js';

describe('the language', () => {
  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'sr_RS.UTF-8' }, 'sr-Cyrl'],
    [{ LANG: 'sr_RS.UTF-8@latin' }, 'sr-Latn'],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'sr_RS@latin' }, 'sr-Latn'],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: '' }, 'ru'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
  ])('of the environment %j is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });

  it.each([
    [['preview', '--language', 'ru'], 'ru'],
    [['--language=sr-latn'], 'sr-Latn'],
    [['--language', 'sr'], 'sr-Cyrl'],
    [['--language', 'de'], undefined],
    [['--language'], undefined],
    [['preview'], null],
  ])('asked by %j is %s', (words, language) => {
    expect(askedLanguage(words)).toBe(language);
  });
});
