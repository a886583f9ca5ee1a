import { chooseText } from './choose-text.js';
import type { Locale } from './locale.js';
import type { LocalizedText } from './localized-text.js';

const text = (language: Locale, ours = false): LocalizedText => ({ language, text: `in ${language}`, ours });
const chosen = (languages: readonly LocalizedText[], locale: Locale) =>
  chooseText(languages, locale)?.language;

describe('the text for a reader', () => {
  it('is in the language asked', () => {
    expect(chosen([text('ru'), text('en'), text('sr-Latn'), text('sr-Cyrl')], 'sr-Cyrl')).toBe('sr-Cyrl');
  });

  it('is in the other script of Serbian before it is in English', () => {
    expect(chosen([text('ru'), text('en'), text('sr-Latn')], 'sr-Cyrl')).toBe('sr-Latn');
    expect(chosen([text('ru'), text('en'), text('sr-Cyrl')], 'sr-Latn')).toBe('sr-Cyrl');
  });

  it('is in English before it is the original', () => {
    expect(chosen([text('sr-Latn'), text('en', true)], 'ru')).toBe('en');
  });

  it('is else the original: the first that is no translation of ours', () => {
    expect(chosen([text('sr-Latn'), text('sr-Cyrl', true)], 'ru')).toBe('sr-Latn');
    expect(chosen([text('sr-Latn', true), text('ru')], 'en')).toBe('ru');
    expect(chosen([text('sr-Latn', true)], 'ru')).toBe('sr-Latn');
  });

  it('is null where there is no text', () => {
    expect(chooseText([], 'ru')).toBeNull();
  });
});
