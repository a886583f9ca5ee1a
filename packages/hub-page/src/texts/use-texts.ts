import { useCallback } from 'react';
import { message, type Texts, type Values } from './message.js';
import { useLanguage } from './language-context.js';

/** Says a text of its part of the page in the reader's language. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** The texts of a part of the page in the language that is chosen at the top. */
export function useTexts<Key extends string>(all: Texts<Key>): Say<Key> {
  const { language } = useLanguage();
  return useCallback((key, values) => message(all, language, key, values), [all, language]);
}
