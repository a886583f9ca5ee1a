import { sql } from 'kysely';
import type { Ask } from './count-table.js';
import { liesWithin, recordsMeeting, type RecordSelection } from './record-selection.js';

/** Which records there are, in a few bytes: whether any came, changed or went since is seen by comparing two of these. */
export interface RecordsState {
  readonly records: number;
  /** A hash over all of them, whatever their order. */
  readonly digest: string;
}

/** The state of the records of a selection, and how many lie in its period with some of their days only. */
export async function recordsState(
  ask: Ask,
  selection: RecordSelection,
): Promise<{ readonly state: RecordsState; readonly straddling: number }> {
  const within = liesWithin(selection);
  const [found] = await ask(
    sql<RecordsState & { straddling: number }>`select count(*) filter (where ${within})::int as records,
      count(*) filter (where not ${within})::int as straddling, coalesce(sum(${recordHash}) filter (where ${within}), 0)::text as digest
      from ${recordsMeeting(selection)}`,
  );
  const { records = 0, digest = '0', straddling = 0 } = found ?? {};
  return { state: { records, digest }, straddling };
}

/** A keyed and uniform 64-bit part of a record `r`, its key and its contents. */
const recordHash = sql`hashtextextended(encode(r.record_key || r.content, 'hex'), 0)`;

/** Over the keys and contents of records `r`: the sum of their hashes depends on every one. */
export const recordsDigest = sql<string>`coalesce(sum(${recordHash}), 0)::text`;
