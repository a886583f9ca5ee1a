import { setTimeout as pause } from 'node:timers/promises';
import type { ColumnMapping, ImportJob, ImportState, RowProblem } from '../hub/records.js';
import { FakeRefusal } from './fake-refusal.js';
import { fakeKinds, fieldOfHeader } from './fake-kinds.js';
import { problemsOf } from './fake-problems.js';
import { inLanguage, type LanguageArgument } from './in-language.js';

interface FakeJob extends Omit<ImportJob, 'state' | 'progress'> {
  state: ImportState;
  progress: { rows: number; bytes: number };
  problems: object[];
  problemCounts: { code: string; count: number }[];
}

interface Upload {
  readonly text: string;
  readonly mapping: string | null;
}

/** The intake of the fake hub: CSV with semicolons, records by the text of their rows. */
export class FakeIntake {
  /** While it is set, a file that came in is read and read. */
  held = false;
  readonly #jobs: FakeJob[] = [];
  readonly #stored = new Set<string>();
  readonly #mappings = new Map<string, ColumnMapping>();

  inspect(text: string): object {
    if (text.startsWith('%PDF')) throw new FakeRefusal('NOT_A_TABLE', 'Это документ PDF, а не таблица.', 415);
    const [head = '', ...rows] = linesOf(text);
    const saved = this.#mappings.get('SERVICE')?.columns ?? [];
    const columns = head.split(';').map((header, index) => {
      const before = saved.find((one) => one.header === header);
      return {
        index,
        header,
        field: before ? before.field : fieldOfHeader(header),
        saved: before !== undefined,
      };
    });
    return {
      format: 'CSV',
      encoding: 'utf-8',
      delimiter: ';',
      sheets: [],
      headerRow: 1,
      rowsSeen: rows.length,
      columns,
    };
  }

  async import({ text, mapping }: Upload, query: URLSearchParams): Promise<object> {
    const rows = linesOf(text).slice(1);
    const dryRun = query.get('dryRun') === 'true';
    const { columns } = JSON.parse(mapping ?? '{"columns":[]}') as ColumnMapping;
    const problems = problemsOf(rows, columns);
    const job = newJob(query.get('job') ?? '', dryRun, query.get('synthetic') === 'true');
    this.#jobs.unshift(job);
    job.progress = { rows: Math.floor(rows.length / 2), bytes: 0 };
    while (this.held && isRunning(job)) await moment();
    if (!isRunning(job)) return {};
    const unchanged = rows.filter((row) => this.#stored.has(row)).length;
    const rejected = new Set(problems.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row))
      .size;
    const codes = [...new Set(problems.map(({ code }) => code))];
    const counted = codes.map((code) => ({
      code,
      count: problems.filter((one) => one.code === code).length,
    }));
    Object.assign(job, {
      state: rejected > 0 ? 'REFUSED' : dryRun ? 'CHECKED' : 'STORED',
      finishedAt: new Date().toISOString(),
      rows: rows.length,
      new: rows.length - unchanged - rejected,
      unchanged,
      removed:
        query.get('replace') === 'true' ? [...this.#stored].filter((row) => !rows.includes(row)).length : 0,
      rejected,
      problemCount: problems.length,
      problemCounts: counted,
      problems: problems.map(spoken),
    });
    if (job.state === 'STORED') for (const row of rows) this.#stored.add(row);
    return {};
  }

  /** Waits until a file is being read: what the page shows before, it shows while the file is on its way. */
  async reading(): Promise<void> {
    while (!this.#jobs.some(isRunning)) await moment();
  }

  /** What a hub finds of an import that was under way when it stopped. */
  interrupt(): void {
    for (const job of this.#jobs) {
      if (isRunning(job)) Object.assign(job, { state: 'FAILED', failure: 'INTERRUPTED' });
    }
  }

  rejectedRows({ text }: Upload): string {
    const [head = '', ...rows] = linesOf(text);
    return `\ufeff${[head, ...rows.slice(0, 1)].join('\r\n')}\r\n`;
  }

  get resolvers(): Record<string, unknown> {
    const find = ({ id }: { id: string }): FakeJob | null => this.#jobs.find((job) => job.id === id) ?? null;
    return {
      recordKinds: fakeKinds,
      recordCounts: [
        { kind: 'SERVICE', period: '2026-S1', synthetic: false, records: 1284 + this.#stored.size },
        { kind: 'REHAB_ENTRY', period: '2026-S1', synthetic: false, records: 41 },
        { kind: 'SERVICE', period: '2025-S2', synthetic: true, records: 3000 },
      ],
      importJob: find,
      importJobs: { nodes: this.#jobs, pageInfo: { hasNextPage: false, endCursor: null }, totalCount: null },
      cancelImport: (by: { id: string }) => Object.assign(find(by) ?? {}, { state: 'CANCELLED' }),
      saveMapping: ({ kind, columns }: { kind: string } & ColumnMapping) => {
        this.#mappings.set(kind, { columns });
        return columns;
      },
      deletePerson: ({ key }: { key: string }) => ({ records: key === 'К-17' ? 3 : 0 }),
      applyRetention: { records: 12 },
    };
  }
}

function isRunning({ state }: FakeJob): boolean {
  return state === 'RUNNING';
}

function moment(): Promise<void> {
  return pause(20, undefined, { ref: false });
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line !== '');
}

function newJob(id: string, dryRun: boolean, synthetic: boolean): FakeJob {
  const counts = { rows: 0, new: 0, changed: 0, unchanged: 0, removed: 0, rejected: 0, problemCount: 0 };
  const how = { kind: 'SERVICE', dryRun, synthetic, state: 'RUNNING', failure: null } as const;
  const when = { account: 'token:3', startedAt: new Date().toISOString(), finishedAt: null };
  return { id, ...how, ...when, ...counts, progress: { rows: 0, bytes: 0 }, problems: [], problemCounts: [] };
}

function spoken(
  problem: Omit<RowProblem, 'text'> & { readonly texts: readonly [string, string, string] },
): object {
  const { texts, ...rest } = problem;
  return { ...rest, text: ({ language }: LanguageArgument) => inLanguage(language, ...texts) };
}
