import { Client } from 'pg';

/** Settings of a PostgreSQL server that counts statements. */
export const countingSettings = { shared_preload_libraries: 'pg_stat_statements' };

/** Counts the statements that the public API's login sends to a database, as the database sees them. */
export class StatementCounter {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  static async open(url: string): Promise<StatementCounter> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query('create extension if not exists pg_stat_statements');
    return new StatementCounter(client);
  }

  /** How many statements there were so far. */
  async count(): Promise<number> {
    const { rows } = await this.#client.query<{ calls: number }>(`
      select coalesce(sum(calls), 0)::int as calls from pg_stat_statements s
        join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
      where r.rolname like 'veche_reader_%' and d.datname = current_database()`);
    return rows[0]?.calls ?? 0;
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}
