import pg from 'pg';

/**
 * A failed statement is logged without its text, its parameters and the row that it failed on. The first four need a right that an
 * ordinary login lacks; without it, the statements of this room have constant texts, and rows travel in binary, which PostgreSQL does not quote.
 */
const quiet = `select set_config(name, value, false)
  from (values ('log_min_error_statement', 'panic'), ('log_error_verbosity', 'terse'), ('log_statement', 'none'),
    ('log_min_duration_statement', '-1'), ('log_parameter_max_length', '0')) as setting (name, value)
 where has_parameter_privilege(current_user, name, 'SET')`;

const quietParameters = `set log_parameter_max_length_on_error = 0`;

/** So that a server ends the work of a hub that is gone, soon and not at its end. Not every platform of PostgreSQL can. */
const noticeTheHubsEnd = `do $$ begin
  perform set_config('client_connection_check_interval', '1s', false);
  exception when others then null;
end $$`;

const settings = [quiet, quietParameters, noticeTheHubsEnd].join(';\n');

const connectPatience = 10_000;

/** A connection of its own whose failures leave nothing of a row in PostgreSQL's log. */
export async function connectQuietly(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: connectPatience,
    keepAlive: true,
  });
  // What is under way fails as well; without a listener the process would end.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(settings);
  return client;
}

/** Connections for single statements, quiet as well. */
export function openQuietPool(url: string): pg.Pool {
  // The pool waits for what this gives, though its types do not say so.
  const onConnect = (client: pg.ClientBase): unknown => client.query(settings);
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: connectPatience,
    max: 4,
    onConnect,
  });
  pool.on('error', () => undefined);
  return pool;
}
