import { createHash } from 'node:crypto';
import type { RecordBatch, RecordKind, RowProblem, ServiceRecord } from '@veche/exchange/records';

const services = ['COUNSEL_PSY', 'COUNSEL_SW', 'DOCS', 'LEGAL', 'REHAB', 'EMPLOYMENT'] as const;
const groups = ['DEPENDENT', 'CONVICTED', 'PRISON_LEAVER', 'YOUTH_RISK'] as const;

/** 16 bytes that a text stands for. */
export function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, 16);
}

/** Record number `index` of a made-up file: the same for the same number, with three records to a person. */
export function syntheticRecord(index: number, changes: Partial<ServiceRecord> = {}): ServiceRecord {
  const person = Math.floor(index / 3);
  const record = {
    row: index + 2,
    kind: 'SERVICE' as RecordKind,
    key: digestOf(`row ${String(index)}`),
    person: digestOf(`person ${String(person)}`),
    family: null,
    start: `2024-0${String((index % 6) + 1)}-15`,
    end: `2024-0${String((index % 6) + 1)}-15`,
    locality: 'Омск',
    provider: 'omsk/center',
    project: null,
    service: services[index % services.length] ?? null,
    targetGroups: index % 5 === 0 ? [] : [groups[index % groups.length] ?? ''],
    sex: person % 2 === 0 ? 'F' : 'M',
    birthYear: 1950 + (person % 50),
    ageBand: null,
    firstTime: index % 2 === 0,
    exit: null,
    level: null,
    attendances: null,
    drug: null,
    sector: null,
    ...changes,
  };
  return { ...record, content: digestOf(JSON.stringify(record)) };
}

/** Batches of a file that has been read without reading one. */
export async function* batchesOf(
  records: Iterable<ServiceRecord>,
  { size = 500, problems = [] }: { size?: number; problems?: readonly RowProblem[] } = {},
): AsyncGenerator<RecordBatch> {
  const rejected = new Set(problems.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row))
    .size;
  let rowsRead = rejected;
  let batch: ServiceRecord[] = [];
  const next = (): RecordBatch => {
    rowsRead += batch.length;
    return { records: batch, problems: [], rejected: 0, rowsRead, bytesRead: rowsRead * 100 };
  };
  if (problems.length > 0) yield { records: [], problems, rejected, rowsRead, bytesRead: rowsRead * 100 };
  for (const record of records) {
    batch.push(record);
    if (batch.length < size) continue;
    yield next();
    batch = [];
    await Promise.resolve();
  }
  if (batch.length > 0) yield next();
}

/** The records of a range of numbers. */
export function syntheticRecords(count: number, from = 0): ServiceRecord[] {
  return Array.from({ length: count }, (_, index) => syntheticRecord(from + index));
}
