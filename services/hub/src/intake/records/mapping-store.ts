import { personalKindIn, recordKindOf, type ColumnMapping, type RecordKind } from '@veche/exchange/records';
import type { Pool } from 'pg';
import { noSuchColumns } from '../intake-refusals.js';

const mostColumns = 256;
const longestHeader = 200;

/** The mapping that was saved for a kind of table. */
export async function readMapping(pool: Pool, kind: RecordKind): Promise<ColumnMapping | null> {
  const { rows } = await pool.query<{ columns: ColumnMapping['columns'] }>(
    'select columns from hub_private.column_mapping where kind = $1',
    [kind],
  );
  return rows[0] ? { columns: rows[0].columns } : null;
}

/** @throws HubRefusal BAD_MAPPING */
export async function saveMapping(
  pool: Pool,
  kind: RecordKind,
  mapping: ColumnMapping,
  account: string,
): Promise<ColumnMapping> {
  const fields = new Set<string | null>([
    null,
    'IGNORE',
    ...recordKindOf(kind).fields.map(({ field }) => field),
  ]);
  const fits = mapping.columns.every(
    ({ header, field }) => header.length <= longestHeader && fields.has(field),
  );
  const personal = mapping.columns.some(({ header }) => personalKindIn(header) !== null);
  if (!fits || personal || mapping.columns.length > mostColumns) throw noSuchColumns();
  const columns = mapping.columns.map(({ header, field }) => ({ header, field }));
  await pool.query(
    `insert into hub_private.column_mapping (kind, columns, saved_at, saved_by) values ($1, $2, now(), $3)
      on conflict (kind) do update set columns = excluded.columns, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
    [kind, JSON.stringify(columns), account],
  );
  return { columns };
}
