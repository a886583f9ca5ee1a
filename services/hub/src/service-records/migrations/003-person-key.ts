import { Migration } from '@mikro-orm/migrations';

/** By what a hub knows that it still has the key with which its pseudonyms were made. At most one row. */
export class PersonKeyMark extends Migration {
  override up(): void {
    this.addSql(`create table hub_private.person_key_mark (
      id smallint not null primary key,
      mark bytea not null,
      constraint person_key_mark_only_one check (id = 1)
    )`);
  }
}
