import type { RecordBatch } from '@veche/exchange/records';
import type { Finding } from '../jobs/finding.js';
import type { RunningImport } from '../jobs/running-imports.js';
import { ProblemList } from '../staging/problem-list.js';
import type { StagedCounts } from '../staging/store-staged.js';
import type { WholeFileFinding } from '../staging/whole-file-checks.js';

/** What comes out while a file is read. */
export class FileReading {
  readonly #problems = new ProblemList();
  readonly #running: RunningImport;
  #wholeFile: WholeFileFinding = { problems: [], counts: [], rejected: 0 };
  #counts: StagedCounts = { new: 0, changed: 0, unchanged: 0, removed: 0 };
  #rejected = 0;

  /** @param running is told how far the reading is */
  constructor(running: RunningImport) {
    this.#running = running;
  }

  /** Passes the batches on and notes what they say. */
  async *watch(batches: AsyncIterable<RecordBatch>, signal: AbortSignal): AsyncGenerator<RecordBatch> {
    for await (const batch of batches) {
      signal.throwIfAborted();
      for (const problem of batch.problems) this.#problems.add(problem);
      this.#rejected += batch.rejected;
      this.#running.rows = batch.rowsRead;
      this.#running.bytes = batch.bytesRead;
      yield batch;
    }
  }

  addWholeFile(finding: WholeFileFinding): void {
    this.#wholeFile = finding;
    this.#problems.addErrors(finding.problems, finding.counts);
  }

  addCounts(counts: StagedCounts): void {
    this.#counts = counts;
  }

  /** Whether nothing may be stored. */
  get hasErrors(): boolean {
    return this.#problems.hasErrors;
  }

  finding(): Finding {
    return {
      rows: this.#running.rows,
      bytes: this.#running.bytes,
      ...this.#counts,
      rejected: this.#rejected + this.#wholeFile.rejected,
      ...this.#problems.summary(),
      wholeFileProblems: this.#wholeFile.problems,
    };
  }
}
