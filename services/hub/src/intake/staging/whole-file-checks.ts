import type { RecordField, RowProblem } from '@veche/exchange/records';
import type { ClientBase } from 'pg';
import { isReplaced, replacedValues, type Replacing } from './replaced-records.js';

/** As many problems as are looked at one by one; the counts are of all. */
const mostProblems = 10_000;

/** What is wrong where rows are held against each other and against the records that are kept. */
export interface WholeFileFinding {
  /** The first ten thousand, in the order of rows. */
  readonly problems: readonly RowProblem[];
  readonly counts: readonly { readonly code: string; readonly count: number }[];
  /** Rows with at least one of them. */
  readonly rejected: number;
}

/** The codes of these problems, and the field that each is about. */
const fields = {
  TWO_BIRTH_YEARS: 'birthYear',
  TWO_SEXES: 'sex',
} as const satisfies Partial<Record<RowProblem['code'], RecordField>>;

type WholeFileCode = keyof typeof fields;

/** Which rows of the staging table have which of these problems. */
const table = `create temporary table staged_problem (row_number int not null, code text not null) on commit drop`;

/** Kept records that the file replaces do not count: a file may mend what an earlier one said. */
const contradicting = `insert into staged_problem
  with said as (
    select person, birth_year, nullif(sex, '_U') as sex from staged_record where person is not null
    union all
    select kept.person, kept.birth_year, nullif(kept.sex, '_U') from hub_private.service_record as kept
     where kept.synthetic = $1 and kept.person is not null and not ${isReplaced}
       and exists (select from staged_record as staged where staged.person = kept.person)
       and not exists (select from staged_record as staged where staged.record_key = kept.record_key)
  ), contradicted as (
    select person, min(birth_year) <> max(birth_year) as by_year, min(sex) <> max(sex) as by_sex
      from said group by person having min(birth_year) <> max(birth_year) or min(sex) <> max(sex)
  )
  select row_number, code from staged_record join contradicted using (person)
    cross join lateral (values ('TWO_BIRTH_YEARS', by_year), ('TWO_SEXES', by_sex)) as found (code, so) where so`;

const counting = `select code, count(*)::int as count from staged_problem group by code order by code`;

const rejecting = `select count(distinct row_number)::int as rejected from staged_problem`;

const listing = `select row_number, code from staged_problem order by row_number, code limit ${String(mostProblems)}`;

/** Finds persons with two years of birth or two sexes. Rows with the same key are told apart, or refused, by the reader. */
export async function checkWholeFile(client: ClientBase, file: Replacing): Promise<WholeFileFinding> {
  await client.query('analyze staged_record (record_key, person)');
  await client.query(table);
  await client.query(contradicting, replacedValues(file));
  const counts = await client.query<{ code: WholeFileCode; count: number }>(counting);
  if (counts.rows.length === 0) return { problems: [], counts: [], rejected: 0 };
  const rejected = await client.query<{ rejected: number }>(rejecting);
  const list = await client.query<{ row_number: number; code: WholeFileCode }>(listing);
  return {
    problems: list.rows.map(({ row_number, code }) => ({
      ...{ row: row_number, column: null, field: fields[code], code },
      ...{ severity: 'ERROR' as const, value: null, expected: [] },
    })),
    counts: counts.rows,
    rejected: rejected.rows[0]?.rejected ?? 0,
  };
}
