import { localeSchema, matchLocale } from './locale.js';

describe('a language', () => {
  it('that the network does not use is told which it does', () => {
    expect(localeSchema.safeParse('de').error?.issues.map(({ message }) => message)).toEqual([
      'a language is one of ru, sr-Latn, sr-Cyrl, en',
    ]);
  });

  it.each([
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['en-GB', 'en'],
    ['sr', 'sr-Cyrl'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['SR-CYRL', 'sr-Cyrl'],
    ['sr-ME', 'sr-Latn'],
    ['de', null],
    ['not a tag', null],
    ['', null],
  ])('is matched from the tag "%s": %s', (tag, expected) => {
    expect(matchLocale(tag)).toBe(expected);
  });
});
