import { locales } from '@veche/domain';
import { TableFileError, tableFileErrorCodes } from '../table-file/table-file-error.js';
import { problemCodes } from './problem-code.js';
import { problemText } from './problem-text.js';
import type { RowProblem } from './row-problem.js';

const problem = (given: Partial<RowProblem>): RowProblem => ({
  row: 2,
  column: 'D · Пол',
  field: 'sex',
  code: 'UNKNOWN_CODE',
  severity: 'ERROR',
  value: '7',
  expected: ['F', 'M'],
  ...given,
});

describe('what a person is told of a problem', () => {
  it.each([
    ['en', 'This is not in the list of “Sex” (7). Choose one of: female, male.'],
    ['ru', 'Этого нет в списке «Пол» (7). Выберите из списка: женский, мужской.'],
    ['sr-Latn', 'Toga nema na listi „Pol“ (7). Izaberite jedno od: ženski, muški.'],
    ['sr-Cyrl', 'Тога нема на листи „Пол“ (7). Изаберите једно од: женски, мушки.'],
  ] as const)('in %s', (locale, text) => {
    expect(problemText(problem({}), locale)).toBe(text);
  });

  it('says nothing of a value that is not shown, and offers nothing where there is nothing to offer', () => {
    const unknown = problem({ code: 'UNKNOWN_ORGANIZATION', field: 'provider', value: null, expected: [] });
    expect(problemText(unknown, 'sr-Cyrl')).toBe('У каталогу мреже нема организације с тим називом.');
    expect(problemText({ ...unknown, value: '$& {expected}', expected: ['$1'] }, 'en')).toBe(
      'The network’s catalogue has no organization of this name ($& {expected}). Perhaps: $1.',
    );
  });

  it('leaves no place unfilled, and what has to be found by its letters in them', () => {
    for (const locale of locales) {
      for (const code of problemCodes) {
        const text = problemText(problem({ code, personalKind: 'JMBG' }), locale);
        expect([code, locale, text.length > 20, /[{}]/u.test(text)]).toEqual([code, locale, true, false]);
      }
      for (const code of tableFileErrorCodes) {
        for (const detail of ['', '12'])
          expect(new TableFileError(code, detail).text(locale)).not.toMatch(/[{}]|ЦСВ|\(\)/u);
      }
    }
    expect(problemText(problem({ code: 'BAD_PSEUDONYM' }), 'sr-Cyrl')).toContain('„veche:“');
  });
});
