import path from 'node:path';
import { errorMessage } from '../errors/error-code.js';
import { PersistenceError } from '../errors/persistence-error.js';
import { createDatabase } from '../database/create-database.js';
import { makeDataFolder } from './data-folder.js';
import { embeddedSuperuser, initializeCluster } from './initialize-cluster.js';
import { platformBinaries } from './platform-binaries.js';
import { awaitFreeData } from './postmaster-file.js';
import { reachableBinaries } from './reachable-binaries.js';
import { startServer } from './start-server.js';
import { postgresOwner } from './unprivileged-user.js';

export interface EmbeddedPostgresOptions {
  /** Where the server keeps its data and its superuser's password; made where it is missing. */
  readonly folder: string;
  /** Receives every line the server writes. Default: nobody. */
  readonly log?: (line: string) => void;
  /** Settings of postgresql.conf over the safe defaults. Default: none. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A login other than the superuser's. */
export interface DatabaseLogin {
  readonly name: string;
  readonly password: string;
}

/** A running server that belongs to this process. */
export interface EmbeddedPostgres {
  readonly pid: number;
  readonly port: number;
  /** The URL of a database, for its superuser unless another login is given. It holds the password. */
  url(database: string, login?: DatabaseLogin): string;
  /** Makes a database unless it is there already. */
  createDatabase(name: string): Promise<void>;
  /** Stops the server; open connections are ended. Resolves when it is gone, and does nothing the second time. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL on 127.0.0.1 from binaries that npm delivered, with its data in a folder. As root it runs as
 * `nobody`. It stops with this process, however that ends.
 *
 * @throws {PersistenceError} EMBEDDED_UNSUPPORTED, EMBEDDED_ALREADY_RUNNING or EMBEDDED_NOT_STARTED.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = path.resolve(options.folder);
  try {
    return await start(folder, options);
  } catch (cause) {
    if (cause instanceof PersistenceError) throw cause;
    throw new PersistenceError(
      'EMBEDDED_NOT_STARTED',
      `The embedded PostgreSQL cannot use ${folder}: ${errorMessage(cause)}; mend that, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

async function start(folder: string, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const owner = await postgresOwner(path.join(folder, 'data'));
  const binaries = await reachableBinaries(platformBinaries(process.platform, process.arch), owner);
  const data = await makeDataFolder(folder, owner);
  await awaitFreeData(data.path);
  const password = await initializeCluster(binaries, data, owner);
  const { port, guarded } = await startServer({
    ...{ binaries, data, owner },
    settings: options.settings ?? {},
    log: options.log ?? ((): void => undefined),
  });
  const url = (database: string, login: DatabaseLogin = { name: embeddedSuperuser, password }): string =>
    `postgresql://${encodeURIComponent(login.name)}:${encodeURIComponent(login.password)}@127.0.0.1:${String(port)}/${encodeURIComponent(database)}`;
  return {
    pid: guarded.process.pid ?? 0,
    port,
    url,
    createDatabase: async (name) => {
      await createDatabase(url('postgres'), name);
    },
    stop: () => guarded.stop(20_000),
  };
}
