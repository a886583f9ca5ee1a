import pg from 'pg';
import { openReader, type OpenReader } from '../reading/open-reader.js';

/** The plans of the statements that a piece of reading sends, as PostgreSQL writes them, without its guesses. */
export async function plansOf(url: string, read: (reader: OpenReader) => Promise<unknown>): Promise<string> {
  const statements: { sql: string; parameters: readonly unknown[] }[] = [];
  const reader = await openReader({
    url,
    onStatement: (sql, parameters) => statements.push({ sql, parameters }),
  });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await read(reader);
    const plans: string[] = [];
    for (const { sql, parameters } of statements) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${sql}`, [
        ...parameters,
      ]);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans.join('\n\n');
  } finally {
    await client.end();
    await reader.close();
  }
}
