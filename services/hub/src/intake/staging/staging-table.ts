import type { ClientBase } from 'pg';

/**
 * Rows of a file on their way in: in a table of this connection alone, which no crash and no backup finds. It goes with the transaction. The
 * order of its columns is that of the encoder; `kind`, `synthetic` and `imported_by` are the same for a whole file.
 */
const creation = `create temporary table staged_record (
  row_number int not null,
  record_key bytea not null,
  content bytea not null,
  person bytea,
  family bytea,
  start_day date not null,
  end_day date not null,
  locality text collate "C",
  provider text collate "C",
  project text collate "C",
  service text collate "C",
  target_groups text[] not null,
  sex text collate "C",
  birth_year smallint,
  age_band text collate "C",
  first_time boolean,
  exit_kind text collate "C",
  level text collate "C",
  attendances int,
  drug text collate "C",
  sector text collate "C"
) on commit drop`;

/** What a record is kept with, besides its key and what is the same for a whole file. */
export const stagedColumns = [
  ...['content', 'person', 'family', 'start_day', 'end_day', 'locality', 'provider', 'project', 'service'],
  ...[
    'target_groups',
    'sex',
    'birth_year',
    'age_band',
    'first_time',
    'exit_kind',
    'level',
    'attendances',
    'drug',
  ],
  'sector',
] as const;

/** Memory for sorting and hashing a file's rows; what does not fit goes to files of PostgreSQL's own. */
const memory = `set local work_mem = '64MB'`;

/** Makes the table, empty; to be called in a transaction. */
export async function createStaging(client: ClientBase): Promise<void> {
  await client.query(creation);
  await client.query(memory);
}
