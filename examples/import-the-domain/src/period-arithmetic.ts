import {
  nextPeriod,
  parsePeriod,
  periodBounds,
  periodsWithin,
  samePeriodLastYear,
} from '@veche/domain/periods';

/** What can be said of a period that somebody typed. */
export function aboutPeriod(text: string): string[] {
  const period = parsePeriod(text);
  if (period === null) return [`${text} is no period`];
  const { start, end } = periodBounds(period);
  return [
    `${period} lasts from ${start} to ${end}`,
    `  a year earlier: ${samePeriodLastYear(period) ?? 'none'}; just after: ${nextPeriod(period) ?? 'none'}`,
    `  in quarters: ${periodsWithin(period, 'Q').join(', ')}`,
  ];
}
