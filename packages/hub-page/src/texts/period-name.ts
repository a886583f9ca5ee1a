import type { Locale } from '@veche/domain';
import { formatLocale, message, texts } from './message.js';

const periodTexts = texts({
  en: {
    Y: '{year}',
    S1: 'first half of {year}',
    S2: 'second half of {year}',
    Q: 'quarter {number} of {year}',
  },
  ru: {
    Y: '{year} год',
    S1: 'первое полугодие {year} года',
    S2: 'второе полугодие {year} года',
    Q: '{number}-й квартал {year} года',
  },
  sr: {
    Y: '{year}. godina',
    S1: 'prvo polugodište {year}.',
    S2: 'drugo polugodište {year}.',
    Q: '{number}. kvartal {year}.',
  },
});

/** A period in words: `2026-S1` is the first half of 2026. A period that it doesn't know is shown as it is. */
export function periodName(period: string, language: Locale): string {
  const [year, part] = period.split('-');
  if (!year) return period;
  if (part === 'S1' || part === 'S2') return message(periodTexts, language, part, { year });
  if (part?.startsWith('Q')) return message(periodTexts, language, 'Q', { year, number: part.slice(1) });
  if (part?.startsWith('M')) {
    return new Intl.DateTimeFormat(formatLocale(language), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${year}-${part.slice(1)}-01T00:00:00Z`));
  }
  return /^\d{4}$/u.test(period) ? message(periodTexts, language, 'Y', { year }) : period;
}
