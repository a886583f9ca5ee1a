import type { ColumnMapping, RowProblem } from '../hub/records.js';
import { fakeServices } from './fake-kinds.js';

type FakeProblem = Omit<RowProblem, 'text'> & { readonly texts: readonly [string, string, string] };

/** What the fake hub finds wrong: services that it doesn't know, days that are none, and telephone numbers. */
export function problemsOf(
  rows: readonly string[],
  columns: ColumnMapping['columns'],
): readonly FakeProblem[] {
  return rows.flatMap((line, index) =>
    line.split(';').flatMap((value, at): FakeProblem[] => {
      const { header = '', field = null } = columns[at] ?? {};
      const where = { row: index + 2, column: `${String.fromCharCode(65 + at)} · ${header}`, field };
      if (field === 'service' && !fakeServices.includes(value)) {
        const expected = fakeServices.slice(0, 2);
        const texts = [
          `“${value}” is no service`,
          `«${value}» — нет такой услуги`,
          `„${value}“ nije usluga`,
        ] as const;
        return [{ ...where, code: 'UNKNOWN_CODE', severity: 'ERROR', value, expected, texts }];
      }
      if (field === 'date' && !/^\d{2}\.\d{2}\.\d{4}$/u.test(value)) {
        const texts = [`“${value}” is no day`, `«${value}» — не дата`, `„${value}“ nije datum`] as const;
        return [{ ...where, code: 'BAD_DATE', severity: 'ERROR', value, expected: ['31.12.2026'], texts }];
      }
      if (field !== 'person' && field !== 'IGNORE' && /\+\d{9,}/u.test(value)) {
        const texts = [
          'a telephone number, 12 characters',
          'номер телефона, 12 знаков',
          'broj telefona, 12 znakova',
        ] as const;
        return [{ ...where, code: 'PERSONAL_DATA', severity: 'ERROR', value: null, expected: [], texts }];
      }
      if (field === 'locality' && value === '') {
        const texts = ['no locality', 'не указан населённый пункт', 'mesto nije navedeno'] as const;
        return [{ ...where, code: 'MISSING_VALUE', severity: 'WARNING', value: null, expected: [], texts }];
      }
      return [];
    }),
  );
}
