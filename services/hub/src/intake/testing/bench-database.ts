import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@veche/persistence/embedded';
import { from, to } from 'pg-copy-streams';
import { connectQuietly } from '../database/quiet-client.js';
import { HubFolder } from './hub-folder.js';
import { syntheticCsv } from './synthetic-csv.js';

/** A database with the settings of production, a file of made-up rows, and a folder for both. */
export class BenchDatabase {
  private constructor(
    readonly folder: string,
    readonly server: EmbeddedPostgres,
    readonly hub: HubFolder,
  ) {}

  static async start(): Promise<BenchDatabase> {
    const folder = await mkdtemp(join(tmpdir(), 'veche-bench-'));
    const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
    await server.createDatabase('bench');
    return new BenchDatabase(folder, server, await HubFolder.make(server.url('bench')));
  }

  get csv(): string {
    return join(this.folder, 'rows.csv');
  }

  get #copy(): string {
    return join(this.folder, 'rows.copy');
  }

  writeCsv(rows: number): Promise<void> {
    return writeFile(this.csv, syntheticCsv(rows));
  }

  /** Empties the table, and lets both sides start from a quiet server. */
  async empty(): Promise<void> {
    const client = await connectQuietly(this.hub.url);
    await client.query('truncate hub_private.service_record');
    await client.query('checkpoint');
    await client.end();
  }

  /** Writes the stored rows down as COPY takes them, as little ordered by key as the file is. */
  async dump(): Promise<void> {
    const client = await connectQuietly(this.hub.url);
    const rows = client.query(
      to('copy (select * from hub_private.service_record order by content) to stdout'),
    );
    await pipeline(rows, createWriteStream(this.#copy));
    await client.end();
  }

  /** COPY of the same rows into the same table with the same indexes, in one transaction. */
  async copy(): Promise<void> {
    const client = await connectQuietly(this.hub.url);
    await pipeline(
      createReadStream(this.#copy),
      client.query(from('copy hub_private.service_record from stdin')),
    );
    await client.end();
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.hub.remove();
    await rm(this.folder, { recursive: true, force: true });
  }
}
