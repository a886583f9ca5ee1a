import type { RecordBatch } from '@veche/exchange/records';
import type { TestPostgres } from '@veche/persistence/testing';
import type { Pool } from 'pg';
import { openPrivateOrm } from '../../service-records/open-private-orm.js';
import { openQuietPool } from '../database/quiet-client.js';
import { importFile } from '../import-file.js';
import type { ImportJob, ImportOptions } from '../intake.js';
import type { IntakeParts } from '../intake-parts.js';
import { RunningImports } from '../jobs/running-imports.js';

/** A private schema whose imports take records that have been read already. */
export class StoreUnderTest {
  readonly parts: Omit<IntakeParts, 'read'>;

  private constructor(
    readonly url: string,
    readonly pool: Pool,
  ) {
    this.parts = { url, pool, running: new RunningImports(), patience: 5_000 };
  }

  static async open(server: TestPostgres): Promise<StoreUnderTest> {
    const url = await server.freshDatabase();
    await (await openPrivateOrm(url)).close(true);
    return StoreUnderTest.at(url);
  }

  /** At a database whose private schema is there. */
  static at(url: string): StoreUnderTest {
    return new StoreUnderTest(url, openQuietPool(url));
  }

  /** Imports records; a real run of real records unless something else is said. */
  import(batches: AsyncIterable<RecordBatch>, options: Partial<ImportOptions> = {}): Promise<ImportJob> {
    return importFile(
      { ...this.parts, read: () => batches },
      { bytes: nothing(), fileName: 'records.csv' },
      { kind: 'SERVICE', dryRun: false, synthetic: false, account: 'tester', ...options },
    );
  }

  /** How many records are kept. */
  async records(): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>(
      'select count(*)::int as count from hub_private.service_record',
    );
    return rows[0]?.count ?? -1;
  }

  /** Forgets all records and jobs. */
  async clear(): Promise<void> {
    await this.pool.query('truncate hub_private.service_record, hub_private.import_job');
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  yield* [];
  await Promise.resolve();
}
