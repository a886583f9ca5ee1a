import { useMemo } from 'react';
import type { Locale } from '@veche/domain';
import { formatLocale } from './message.js';
import { useLanguage } from './language-context.js';
import { dayName } from './day-name.js';
import { periodName } from './period-name.js';

/** How numbers, days and periods are written in a language. */
export interface Formats {
  readonly number: (value: number) => string;
  readonly day: (iso: string) => string;
  readonly moment: (iso: string) => string;
  readonly period: (period: string) => string;
  readonly percent: (share: number) => string;
}

export function useFormats(): Formats {
  const { language } = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}

export function formatsOf(language: Locale): Formats {
  const tag = formatLocale(language);
  const numbers = new Intl.NumberFormat(tag);
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    number: (value) => numbers.format(value),
    day: (iso) => dayName(new Date(iso), language),
    moment: (iso) => moments.format(new Date(iso)),
    period: (period) => periodName(period, language),
    percent: (share) => shares.format(share),
  };
}
