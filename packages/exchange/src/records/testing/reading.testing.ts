import { parsePeriod } from '@veche/domain';
import { starterDimensions } from '@veche/domain/indicators';
import { proposeMapping } from '../mapping/propose-mapping.js';
import type { RowProblem } from '../problems/row-problem.js';
import { readRecords } from '../reading/read-records.js';
import type { ReadingOptions } from '../reading/reading-options.js';
import type { ServiceRecord } from '../reading/service-record.js';
import type { TableFile } from '../table-file/table-file.js';
import { openBytes } from './bytes.testing.js';

/** What the tables of the tests are read with, where they say nothing else. */
export function optionsFor(table: TableFile, given: Partial<ReadingOptions> = {}): ReadingOptions {
  const kind = given.kind ?? 'SERVICE';
  return {
    kind,
    mapping: proposeMapping(table.headers, kind),
    codeLists: starterDimensions,
    organizations: [{ id: 'help-centre', names: ['Центр помощи', 'Centar za pomoć', 'АНО «Центр помощи»'] }],
    projects: [{ id: 'roof', names: ['Крыша для каждого'] }],
    keys: { person: Buffer.alloc(32, 7) },
    period: null,
    today: '2026-11-22',
    ...given,
  };
}

/** Everything that comes of a table. */
export interface WholeReading {
  readonly records: readonly ServiceRecord[];
  readonly problems: readonly RowProblem[];
  readonly rejected: number;
  readonly rowsRead: number;
}

/** Reads a whole table; a period may be given as its text. */
export async function readAll(
  text: string | Uint8Array,
  given: Partial<Omit<ReadingOptions, 'period'>> & { readonly period?: string } = {},
): Promise<WholeReading> {
  const table = await openBytes(text);
  const { period, ...others } = given;
  const options = optionsFor(table, { ...others, period: period === undefined ? null : parsePeriod(period) });
  const records: ServiceRecord[] = [];
  const problems: RowProblem[] = [];
  let [rejected, rowsRead] = [0, 0];
  for await (const batch of readRecords(table, options)) {
    records.push(...batch.records);
    problems.push(...batch.problems);
    rejected += batch.rejected;
    rowsRead = batch.rowsRead;
  }
  return { records, problems, rejected, rowsRead };
}
