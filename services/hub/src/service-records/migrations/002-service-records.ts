import { Migration } from '@mikro-orm/migrations';

const statements = [
  `create table hub_private.service_record (
    synthetic boolean not null,
    record_key bytea not null,
    kind text collate "C" not null,
    person bytea null,
    family bytea null,
    start_day date not null,
    end_day date not null,
    locality text collate "C" null,
    provider text collate "C" null,
    project text collate "C" null,
    service text collate "C" null,
    target_groups text[] not null,
    sex text collate "C" null,
    birth_year smallint null,
    age_band text collate "C" null,
    first_time boolean null,
    exit_kind text collate "C" null,
    level text collate "C" null,
    attendances int null,
    drug text collate "C" null,
    sector text collate "C" null,
    content bytea not null,
    imported_by uuid not null,
    primary key (synthetic, record_key)
  )`,
  `create index service_record_period on hub_private.service_record (kind, synthetic, start_day)`,
  `create table hub_private.import_job (
    id uuid not null primary key,
    kind text collate "C" not null,
    dry_run boolean not null,
    synthetic boolean not null,
    state text collate "C" not null,
    failure text collate "C" null,
    account text not null,
    started_at timestamptz not null,
    finished_at timestamptz null,
    bytes bigint not null,
    rows_read int not null,
    rows_new int not null,
    rows_changed int not null,
    rows_unchanged int not null,
    rows_rejected int not null,
    problem_count int not null,
    problem_counts jsonb not null,
    problems jsonb not null,
    whole_file_problems jsonb not null
  )`,
  `create index import_job_newest on hub_private.import_job (started_at, id)`,
  `create table hub_private.column_mapping (
    kind text collate "C" not null primary key,
    columns jsonb not null,
    saved_at timestamptz not null,
    saved_by text not null
  )`,
];

/** Service records, the jobs that bring them, and how the network's columns are named. */
export class ServiceRecords extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
