import { serbianCyrillic, type Locale } from '@veche/domain';

/** A text with a form for each plural category of its language; which one is taken is decided by the value `count`. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A text with places such as `{count}` or `{file}` for values. */
export type Message = string | PluralMessage;

/** What is put into the places of a message. Numbers are written as the reader's language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** The texts of one part of the page, in the languages that are written by hand; Serbian Cyrillic comes from the Latin. */
export interface Texts<Key extends string = string> {
  readonly en: Readonly<Record<Key, Message>>;
  readonly ru: Readonly<Record<Key, Message>>;
  readonly sr: Readonly<Record<Key, Message>>;
}

/** Makes sure that every language has every text. */
export function texts<Key extends string>(all: Texts<Key>): Texts<Key> {
  return all;
}

/** The text of a key in a language, with its values. */
export function message<Key extends string>(
  all: Texts<Key>,
  language: Locale,
  key: Key,
  values: Values = {},
): string {
  const written = all[language === 'en' || language === 'ru' ? language : 'sr'][key];
  const template = typeof written === 'string' ? written : inPlural(written, language, values.count);
  return fill(language === 'sr-Cyrl' ? inCyrillic(template) : template, language, values);
}

function inPlural(forms: PluralMessage, language: Locale, count: string | number | undefined): string {
  return forms[new Intl.PluralRules(formatLocale(language)).select(Number(count ?? 0))] ?? forms.other;
}

function fill(template: string, language: Locale, values: Values): string {
  return template.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(formatLocale(language)).format(value) : value;
  });
}

/** Places for values, addresses of columns and names of formats are not Serbian words. */
const notSerbian = /(\{\w+\}|\b(?:CSV|XLSX|GraphQL|Excel|LibreOffice)\b)/u;

function inCyrillic(template: string): string {
  return template
    .split(notSerbian)
    .map((stretch, index) => (index % 2 === 1 ? stretch : serbianCyrillic(stretch)))
    .join('');
}

/** The tag for dates and numbers: English as Europe writes it, because the months' names leave no doubt about the day. */
export function formatLocale(language: Locale): string {
  return language === 'en' ? 'en-GB' : language;
}
