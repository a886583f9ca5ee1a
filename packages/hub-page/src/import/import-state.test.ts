import { HubError } from '../hub/hub-error.js';
import type { ImportReport, Inspection, RecordKindInfo } from '../hub/records.js';
import { columnDecisions } from './column-decisions.js';
import { columnLetter } from './column-letter.js';
import { halfYears } from './half-years.js';
import { importAfter, mappingOf, nothingChosen, readChoiceOf, type ImportEvent } from './import-state.js';
import { newJobId } from './new-job-id.js';
import { problemGroups } from './problem-groups.js';

const file = new File(['a;b'], 'a.csv');
const inspection: Inspection = {
  format: 'CSV',
  encoding: 'utf-8',
  delimiter: ';',
  sheets: [],
  headerRow: 1,
  rowsSeen: 1,
  columns: [
    { index: 0, header: 'Кто', field: null, saved: false },
    { index: 1, header: 'Дата', field: 'date', saved: true },
  ],
};
const begun: readonly ImportEvent[] = [
  { type: 'kindChosen', kind: 'SERVICE' },
  { type: 'fileChosen', file },
  { type: 'inspected', file, inspection, sheet: null },
  { type: 'columnChosen', index: 0, choice: 'person' },
];
const after = (...events: readonly ImportEvent[]): ReturnType<typeof importAfter> =>
  [...begun, ...events].reduce(importAfter, nothingChosen);

describe('the work with a file', () => {
  it('sends the columns as they were decided', () => {
    expect(mappingOf(after())).toEqual({
      columns: [
        { header: 'Кто', field: 'person' },
        { header: 'Дата', field: 'date' },
      ],
    });
  });

  it('keeps decisions by hand when another sheet has the same headings', () => {
    expect(after({ type: 'inspected', file, inspection, sheet: 'Лист 2' }).choices).toEqual([
      'person',
      'date',
    ]);
  });

  it('passes over the headings of a file that is no longer the chosen one', () => {
    const other = new File(['c'], 'c.csv');
    expect(after({ type: 'inspected', file: other, inspection, sheet: null })).toEqual(after());
  });

  it('is of real records until somebody says otherwise, and again for another kind', () => {
    expect(readChoiceOf(after(), 'SERVICE').synthetic).toBe(false);
    const madeUp: ImportEvent = { type: 'syntheticChosen', synthetic: true };
    expect(readChoiceOf(after(madeUp), 'SERVICE').synthetic).toBe(true);
    expect(after(madeUp, { type: 'kindChosen', kind: 'TRAINING' }).synthetic).toBe(false);
  });

  it('keeps file and columns when a check fails', () => {
    const error = new HubError('UNREACHABLE', '');
    const failed = after({ type: 'started', job: '1', dryRun: true }, { type: 'failed', error });
    expect(failed).toEqual({ ...after(), error });
  });

  it('forgets a check when a column is decided otherwise', () => {
    const checked = after({ type: 'ended', report: report([]) });
    expect(checked.report?.state).toBe('REFUSED');
    expect(importAfter(checked, { type: 'columnChosen', index: 1, choice: 'IGNORE' }).report).toBeNull();
  });

  it('starts anew for another kind of records, and not for the same', () => {
    expect(after({ type: 'kindChosen', kind: 'SERVICE' }).file).toBe(file);
    expect(after({ type: 'kindChosen', kind: 'TRAINING' })).toEqual({ ...nothingChosen, kind: 'TRAINING' });
  });
});

describe('the columns of a file', () => {
  const kind: RecordKindInfo = {
    kind: 'SERVICE',
    name: 'services',
    indicators: [],
    fields: ['person', 'date', 'service'].map((field) => ({
      field,
      name: field,
      required: true,
      codes: null,
    })),
  };

  it('are decided when every needed field stands in exactly one of them', () => {
    expect(columnDecisions(kind, ['person', 'person', null, 'IGNORE'], null)).toEqual({
      missing: ['date', 'service'],
      twice: ['person'],
      undecided: 1,
    });
    expect(columnDecisions(kind, ['person', 'date', 'service'], null)).toEqual({
      missing: [],
      twice: [],
      undecided: 0,
    });
  });

  it('need no date where a half-year was chosen for the file', () => {
    expect(columnDecisions(kind, ['person', 'service'], '2026-S1').missing).toEqual([]);
  });

  it('are called as Excel calls them', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

it('offers the half-years of four years, from today back', () => {
  expect(halfYears(new Date(2026, 10, 22))).toEqual([
    '2026-S2',
    '2026-S1',
    '2025-S2',
    '2025-S1',
    '2024-S2',
    '2024-S1',
    '2023-S2',
    '2023-S1',
  ]);
  expect(halfYears(new Date(2026, 5, 30))[0]).toBe('2026-S1');
});

it('names a job by a random UUID', () => {
  const [one, other] = [newJobId(), newJobId()];
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(one).not.toBe(other);
});

it('groups problems by kind: errors first, the most frequent first, counted in the whole file', () => {
  const problem = (code: string, severity: 'ERROR' | 'WARNING'): ImportReport['problems'][number] => ({
    row: 2,
    column: null,
    field: null,
    code,
    severity,
    value: null,
    expected: [],
    text: '',
  });
  const groups = problemGroups(
    report([
      problem('UNUSED_COLUMN', 'WARNING'),
      problem('BAD_DATE', 'ERROR'),
      problem('UNKNOWN_CODE', 'ERROR'),
    ]),
  );
  expect(groups.map(({ code, count, problems }) => [code, count, problems.length])).toEqual([
    ['UNKNOWN_CODE', 2000, 1],
    ['BAD_DATE', 1, 1],
    ['UNUSED_COLUMN', 5000, 1],
  ]);
});

function report(problems: ImportReport['problems']): ImportReport {
  const counts = {
    rows: 1,
    new: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
    rejected: 1,
    problemCount: problems.length,
  };
  return {
    id: '1',
    kind: 'SERVICE',
    dryRun: true,
    synthetic: false,
    state: 'REFUSED',
    failure: null,
    account: '',
    startedAt: '',
    finishedAt: null,
    progress: { rows: 1, bytes: 1 },
    ...counts,
    problems,
    problemCounts: [
      { code: 'UNKNOWN_CODE', count: 2000 },
      { code: 'BAD_DATE', count: 1 },
      { code: 'UNUSED_COLUMN', count: 5000 },
    ],
  };
}
