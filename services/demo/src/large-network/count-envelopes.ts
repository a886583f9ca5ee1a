import { Client } from 'pg';
import { largeNetworkCode } from './write-network.js';

/** How many envelopes of the made-up network a server's database holds: asked there, so that asking costs next to nothing. */
export async function countEnvelopes(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from veche.envelope where publisher = $1',
      [largeNetworkCode],
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}
