import { Migration } from '@mikro-orm/migrations';

/** The private schema: no role but the owner's may use it. */
export class CreatePrivateSchema extends Migration {
  override up(): void {
    this.addSql('create schema if not exists hub_private');
    this.addSql('revoke all on schema hub_private from public');
    this.addSql(`create table hub_private.reported_figures (
      ordinal int not null primary key,
      indicator varchar(255) not null,
      version int not null,
      figures jsonb not null,
      loaded_at timestamptz not null
    )`);
  }

  override down(): void {
    this.addSql('drop schema hub_private cascade');
  }
}
