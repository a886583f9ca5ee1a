import { join } from 'node:path';
import { startEmbeddedPostgres } from '@veche/persistence/embedded';

/** One PostgreSQL server with a database for each server of the demo. */
export interface DemoDatabases {
  /** Makes the database if it is not there, and returns its address. */
  database(name: string): Promise<string>;
  close(): Promise<void>;
}

/** The server that `url` points at, or one of the demo's own below `data`. */
export async function openDemoDatabases(data: string, url: string | undefined): Promise<DemoDatabases> {
  if (url !== undefined) {
    const { createDatabase } = await import('@veche/persistence');
    return { database: (name) => createDatabase(url, `veche_${name}`), close: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ folder: join(data, 'postgres') });
  return {
    database: async (name) => {
      await server.createDatabase(name);
      return server.url(name);
    },
    close: () => server.stop(),
  };
}
