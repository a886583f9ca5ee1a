import { data, type Answer } from './hub-under-test.js';

/** What a hub says of the kinds of records. */
export const kinds: Answer = data({
  recordKinds: [
    {
      kind: 'SERVICE',
      name: 'Service',
      indicators: ['PERSONS_SERVED', 'SERVICES'],
      fields: [
        { field: 'person', name: 'Person', required: true },
        { field: 'date', name: 'Date', required: true },
        { field: 'sex', name: 'Sex', required: false },
      ],
    },
  ],
});

/** A report of an import, without problems unless given. */
export function report(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    job: '9f1c7c1e-0000-4000-8000-000000000001',
    kind: 'SERVICE',
    dryRun: true,
    synthetic: false,
    state: 'CHECKED',
    failure: null,
    rows: 1234,
    new: 1200,
    changed: 30,
    unchanged: 4,
    removed: 0,
    rejected: 0,
    problems: [],
    problemCount: 0,
    problemCounts: [],
    seconds: 0.5,
    ...changes,
  };
}

/** The same with an error and a warning. */
export const reportWithProblems = report({
  state: 'REFUSED',
  rejected: 1,
  problems: [
    {
      row: 7,
      column: 'D · Пол',
      field: 'sex',
      code: 'UNKNOWN_CODE',
      severity: 'ERROR',
      value: 'мжу',
      expected: ['муж', 'жен'],
      text: 'This is no sex: мжу. Right would be: муж, жен',
    },
    {
      row: 9,
      column: 'B',
      field: null,
      code: 'TOTAL_ROW',
      severity: 'WARNING',
      value: null,
      expected: [],
      text: 'A row\u001b[31m of totals',
    },
  ],
  problemCount: 2,
  problemCounts: [
    { code: 'UNKNOWN_CODE', count: 1 },
    { code: 'TOTAL_ROW', count: 1 },
  ],
});

/** What a hub would publish: one table with every reason for hiding. */
export function preview(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const cell = (
    sex: string | null,
    value: number,
    why: string | null,
    before: number | null = null,
  ): object => ({
    codes: sex === null ? [] : [{ dimension: 'SEX', code: sex }],
    value,
    contributors: value,
    hidden: why !== null,
    why,
    before: before === null ? null : { hidden: false, value: before },
  });
  return {
    indicator: 'PERSONS_SERVED',
    indicators: ['PERSONS_SERVED', 'REHAB_ENTRIES'],
    period: '2026-S1',
    synthetic: false,
    cells: 3,
    published: 1,
    hidden: 2,
    hiddenSum: 1004,
    small: 1,
    protecting: 1,
    changes: { new: 2, same: 0, changed: 1, nowHidden: 0 },
    fingerprint: 'f1',
    refusal: null,
    tables: [
      {
        id: '0',
        indicator: 'PERSONS_SERVED',
        name: 'People served',
        dimensions: [
          {
            code: 'SEX',
            name: 'Sex',
            codes: [
              { code: 'F', name: 'women' },
              { code: 'M', name: 'men' },
            ],
          },
        ],
        cells: {
          totalCount: 3,
          nodes: [cell(null, 1004, null, 990), cell('F', 1000, 'PROTECTS'), cell('M', 4, 'SMALL')],
          pageInfo: { hasNextPage: false, endCursor: 'c2' },
        },
      },
    ],
    ...changes,
  };
}

/** One act of publishing. */
export const publication = {
  id: '12',
  indicators: ['PERSONS_SERVED', 'REHAB_ENTRIES'],
  period: '2026-S1',
  synthetic: false,
  kind: 'PUBLISHED',
  publishedAt: '2026-11-22T10:00:00Z',
  account: 'Data manager',
  releases: ['0a1b'],
  cells: 3,
  hidden: 2,
  reason: null,
};
