import { Migration } from '@mikro-orm/migrations';

const refuseToChange = `raise exception 'the audit trail is only added to: % is refused', tg_op`;

const statements = [
  `create table hub_private.api_token (
    id uuid not null primary key,
    hash bytea not null,
    name text not null,
    role text collate "C" not null,
    created_at timestamptz not null,
    expires_at timestamptz null,
    revoked_at timestamptz null,
    last_used date null,
    constraint api_token_hash unique (hash)
  )`,
  `create table hub_private.audit_entry (
    id bigserial primary key,
    at timestamptz not null,
    account text null,
    account_name text null,
    operation text collate "C" not null,
    outcome text collate "C" not null,
    code text collate "C" null,
    begun bigint null,
    subject jsonb not null,
    constraint audit_entry_begun unique (begun)
  )`,
  `create function hub_private.audit_entry_stays_fn() returns trigger language plpgsql as $$
    begin ${refuseToChange}; end
  $$`,
  `create trigger stays before delete or update on hub_private.audit_entry
    for each row execute function hub_private.audit_entry_stays_fn()`,
  `create trigger stays_whole before truncate on hub_private.audit_entry
    for each statement execute function hub_private.audit_entry_stays_fn()`,
];

/** Who may come in, and the trail of what was done. */
export class Accounts extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
