import type { Locale } from '@veche/domain';
import { serbianCyrillic } from '@veche/domain';
import { printable } from '../terminal/printable.js';
import type { Value } from './placeholders.js';

const piece = /`([^`]*)`|\{(\w+)(?:#([^}]*))?\}/g;

/** A template with its values filled in. Values are made printable: what a server or a file says cannot steer a terminal. */
export function fill(template: string, values: Readonly<Record<string, Value>>, locale: Locale): string {
  return template.replace(piece, (_whole, typed?: string, name?: string, forms?: string) => {
    if (typed !== undefined) return fill(typed, values, locale);
    const value = values[name ?? ''] ?? '';
    return forms === undefined ? written(value, locale) : formFor(Number(value), forms.split('|'), locale);
  });
}

/** A template in Serbian Cyrillic: what is typed and what is filled in keep their letters. */
export function cyrillicTemplate(template: string): string {
  const kept = [...template.matchAll(piece)];
  let text = '';
  let at = 0;
  for (const match of kept) {
    text += serbianCyrillic(template.slice(at, match.index)) + cyrillicForms(match[0]);
    at = match.index + match[0].length;
  }
  return text + serbianCyrillic(template.slice(at));
}

/** A number as a language writes it. */
export function written(value: Value, locale: Locale): string {
  return typeof value === 'number'
    ? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)
    : printable(value);
}

function cyrillicForms(written: string): string {
  const [name, forms] = written.split('#');
  return written.startsWith('{') && forms !== undefined ? `${name ?? ''}#${serbianCyrillic(forms)}` : written;
}

const order = ['one', 'few', 'many', 'other'];

/** The form of a word beside a number. The forms are in the order one, few, many; a category beyond them takes the last. */
function formFor(count: number, forms: readonly string[], locale: Locale): string {
  const category = new Intl.PluralRules(locale).select(count);
  const known = order.filter((one) =>
    new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes(one as Intl.LDMLPluralRule),
  );
  const index = Math.min(known.indexOf(category), forms.length - 1);
  return forms[Math.max(index, 0)] ?? '';
}
