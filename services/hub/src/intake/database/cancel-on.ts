import type { Client, Pool } from 'pg';

/** Breaks off what a connection does just now when the signal is raised. Gives what ends the watching. */
export async function cancelOn(signal: AbortSignal, client: Client, pool: Pool): Promise<() => void> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const cancel = (): void => {
    pool.query('select pg_cancel_backend($1)', [rows[0]?.pid ?? 0]).catch(() => undefined);
  };
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });
  return () => {
    signal.removeEventListener('abort', cancel);
  };
}
