import { Migration } from '@mikro-orm/migrations';

/** How many records went because a file replaced its period. */
export class ReplacingImports extends Migration {
  override up(): void {
    this.addSql(`alter table hub_private.import_job add column records_removed int not null default 0`);
  }
}
