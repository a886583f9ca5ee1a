import type { RecordBatch } from '@veche/exchange/records';
import type { Pool } from 'pg';
import type { ReadOptions, TableSource } from './intake.js';
import type { RunningImports } from './jobs/running-imports.js';

/** What the rooms of intake share. */
export interface IntakeParts {
  /** The database, for connections of their own. */
  readonly url: string;
  readonly pool: Pool;
  readonly running: RunningImports;
  /** How long an upload may stand still, in milliseconds. */
  readonly patience: number;
  /** Reads a file with the network's words, its saved mapping and its key. */
  readonly read: (source: TableSource, options: ReadOptions) => AsyncIterable<RecordBatch>;
}
