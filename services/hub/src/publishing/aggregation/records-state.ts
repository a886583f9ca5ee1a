import { sql } from 'kysely';
import type { Ask } from './count-table.js';
import { recordsOf, type RecordSelection } from './record-selection.js';

/** Which records there are, in a few bytes: whether any came, changed or went since is seen by comparing two of these. */
export interface RecordsState {
  readonly records: number;
  /** A hash over all of them, whatever their order. */
  readonly digest: string;
}

/** The state of the records of a selection. */
export async function recordsState(ask: Ask, selection: RecordSelection): Promise<RecordsState> {
  const [state] = await ask(
    sql<RecordsState>`select count(*)::int as records, ${recordsDigest} as digest from ${recordsOf(selection)}`,
  );
  return state ?? { records: 0, digest: '0' };
}

/** Over the keys and contents of records `r`: keyed and uniform 64-bit parts of them, so that their sum depends on every one. */
export const recordsDigest = sql<string>`coalesce(sum(hashtextextended(encode(r.record_key || r.content, 'hex'), 0)::numeric), 0)::text`;
