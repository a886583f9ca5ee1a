import { serbianCyrillic, type Locale } from '@veche/domain';
import { formatLocale } from './message.js';

/** The months as a Serbian date has them, in the genitive: browsers know only the nominative. */
const serbianMonths = [
  'januara',
  'februara',
  'marta',
  'aprila',
  'maja',
  'juna',
  'jula',
  'avgusta',
  'septembra',
  'oktobra',
  'novembra',
  'decembra',
] as const;

/** A day in words: `22 November 2026`, `22. novembra 2026.` */
export function dayName(date: Date, language: Locale): string {
  if (language === 'en' || language === 'ru') {
    return new Intl.DateTimeFormat(formatLocale(language), { dateStyle: 'long' }).format(date);
  }
  const day = `${date.getDate()}. ${serbianMonths[date.getMonth()] ?? ''} ${date.getFullYear()}.`;
  return language === 'sr-Cyrl' ? serbianCyrillic(day) : day;
}
