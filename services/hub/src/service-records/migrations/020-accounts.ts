import { Migration } from '@mikro-orm/migrations';

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
    subject jsonb not null
  )`,
  `create function hub_private.refuse_to_change_the_trail() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit trail is only added to: % is refused', tg_op;
    end
  $$`,
  `create trigger audit_entry_stays before update or delete on hub_private.audit_entry
    for each row execute function hub_private.refuse_to_change_the_trail()`,
  `create trigger audit_trail_stays before truncate on hub_private.audit_entry
    for each statement execute function hub_private.refuse_to_change_the_trail()`,
];

/** Who may come in, and the trail of what was done. */
export class Accounts extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
