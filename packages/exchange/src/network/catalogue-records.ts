import type { Mistake, Report } from '../mistakes/mistake.js';
import type { Lines } from '../lines/lines.js';
import { LineRecord } from '../lines/line-record.js';
import { listIn } from '../yaml/list-in.js';
import type { Path } from '../yaml/path.js';
import type { WrittenFile } from '../yaml/written-file.js';
import type { YamlFile } from '../yaml/yaml-file.js';
import type { CatalogueFile } from './network-layout.js';

/** A record as it is written. */
export interface WrittenRecord {
  readonly file: WrittenFile;
  /** Where in the file it stands; empty where the file is the record's own line. */
  readonly path: Path;
  readonly value: unknown;
  /** Its index in the list, or its line, negative; with the type, this finds the record again. */
  readonly position: number;
  /** What keeps it from being read; null where it can be. */
  readonly problem: Mistake | null;
}

/** The records of one type: those of its list, which is held, and those of its lines, which are read anew every time. */
export class CatalogueRecords {
  readonly #items: readonly unknown[];

  constructor(
    readonly layout: CatalogueFile,
    readonly list: YamlFile | null,
    readonly lines: Lines | null,
    report: Report,
  ) {
    this.#items = list ? listIn(list, report) : [];
  }

  async *all(): AsyncGenerator<WrittenRecord> {
    yield* this.listed();
    if (this.lines) yield* recordsInLines(this.layout.lines, this.lines);
  }

  *listed(): Generator<WrittenRecord> {
    const { list: file } = this;
    if (file === null) return;
    for (const [index, value] of this.#items.entries())
      yield { file, path: [index], value, position: index, problem: null };
  }

  /** The record at a position that `all` gave. */
  async at(position: number): Promise<WrittenRecord | null> {
    for await (const record of this.all()) if (record.position === position) return record;
    return null;
  }
}

/** The records of a file of lines, one at a time. */
export async function* recordsInLines(name: string, lines: Lines): AsyncGenerator<WrittenRecord> {
  for await (const line of lines()) {
    const record = new LineRecord(name, line);
    const { value, problem } = record;
    yield { file: record, path: [], value, position: -line.number, problem };
  }
}
