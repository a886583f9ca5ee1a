import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { carelessSettings } from '../embedded/server-settings.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../embedded/start-embedded-postgres.js';

/** A server for one test file, in a folder of its own. */
export interface TestPostgres extends EmbeddedPostgres {
  /** Makes an empty database with a name of its own and gives its superuser's URL. */
  freshDatabase(): Promise<string>;
}

/** Starts an embedded server in a temporary folder; `stop` removes the folder. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'veche-test-'));
  let made = 0;
  const server = await startEmbeddedPostgres({ folder, settings: carelessSettings }).catch(
    async (error: unknown) => {
      await rm(folder, { recursive: true, force: true });
      throw error;
    },
  );
  return {
    ...server,
    freshDatabase: async () => {
      made += 1;
      const name = `test_${String(made)}`;
      await server.createDatabase(name);
      return server.url(name);
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
