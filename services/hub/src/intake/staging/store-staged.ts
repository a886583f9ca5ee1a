import type { ClientBase } from 'pg';
import { isReplaced, replacedValues, type Replacing } from './replaced-records.js';
import { stagedColumns } from './staging-table.js';

/** How the staged records without problems relate to those that are kept. */
export interface StagedCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Kept records that the file replaces without having them. */
  readonly removed: number;
}

const counting = `select count(*) filter (where kept.record_key is null)::int as new,
    count(*) filter (where kept.content <> staged.content)::int as changed,
    count(*) filter (where kept.content = staged.content)::int as unchanged
  from staged_record as staged
  left join hub_private.service_record as kept on kept.synthetic = $1 and kept.record_key = staged.record_key
  where not exists (select from staged_problem as problem where problem.row_number = staged.row_number)`;

/** The same where nothing is kept yet to hold the records against. */
const countingOfAll = `select count(*)::int as new, 0 as changed, 0 as unchanged from staged_record as staged
  where not exists (select from staged_problem as problem where problem.row_number = staged.row_number)`;

const keeping = `select exists (select from hub_private.service_record where synthetic = $1) as any`;

const columns = stagedColumns.join(', ');

/** In the order of the keys, so that the index grows at one place at a time. */
const insertion = `insert into hub_private.service_record (synthetic, record_key, kind, imported_by, ${columns})
  select $1, record_key, $2, $3, ${columns} from staged_record as staged
   where not exists (select from hub_private.service_record as kept
     where kept.synthetic = $1 and kept.record_key = staged.record_key)
   order by record_key`;

const insertionOfAll = `insert into hub_private.service_record (synthetic, record_key, kind, imported_by, ${columns})
  select $1, record_key, $2, $3, ${columns} from staged_record order by record_key`;

const correction = `update hub_private.service_record as kept
  set kind = $2, imported_by = $3, ${stagedColumns.map((column) => `${column} = staged.${column}`).join(', ')}
  from staged_record as staged
  where kept.synthetic = $1 and kept.record_key = staged.record_key and kept.content <> staged.content`;

const removed = `from hub_private.service_record as kept where kept.synthetic = $1 and ${isReplaced}
  and not exists (select from staged_record as staged where staged.record_key = kept.record_key)`;

const countingRemoved = `select count(*)::int as removed ${removed}`;

/** Counts without changing anything, once the whole file has been checked. */
export async function countStaged(client: ClientBase, file: Replacing): Promise<StagedCounts> {
  const { synthetic, replace } = file;
  const kept = await client.query<{ any: boolean }>(keeping, [synthetic]);
  const { rows } =
    kept.rows[0]?.any === false
      ? await client.query<Omit<StagedCounts, 'removed'>>(countingOfAll)
      : await client.query<Omit<StagedCounts, 'removed'>>(counting, [synthetic]);
  const gone =
    replace === true
      ? await client.query<{ removed: number }>(countingRemoved, replacedValues(file))
      : { rows: [] };
  return { ...(rows[0] ?? { new: 0, changed: 0, unchanged: 0 }), removed: gone.rows[0]?.removed ?? 0 };
}

/**
 * Keeps the staged records: replaced ones go, changed ones take their predecessors' places, new ones are added. The caller holds the store's lock, so that `counts`
 * still are true.
 */
export async function storeStaged(
  client: ClientBase,
  file: Replacing & { readonly job: string },
  counts: StagedCounts,
): Promise<void> {
  const values = [file.synthetic, file.kind, file.job];
  if (counts.removed > 0) await client.query(`delete ${removed}`, replacedValues(file));
  if (counts.changed > 0) await client.query(correction, values);
  if (counts.new === 0) return;
  await client.query(counts.changed + counts.unchanged === 0 ? insertionOfAll : insertion, values);
}
