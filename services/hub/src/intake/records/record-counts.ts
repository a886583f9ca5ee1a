import { periodSchema } from '@veche/domain';
import type { RecordKind } from '@veche/exchange/records';
import type { Pool } from 'pg';
import type { RecordCount } from '../intake.js';

const counting = `select kind, synthetic, period, count(*)::int as records
  from (select kind, synthetic, to_char(start_day, 'YYYY') || case when extract(month from start_day) <= 6 then '-S1' else '-S2' end as period
          from hub_private.service_record) as record
 group by kind, synthetic, period order by period desc, kind, synthetic`;

/** How many records there are, by kind and by the half-year of their first day. */
export async function countRecords(pool: Pool): Promise<readonly RecordCount[]> {
  const { rows } = await pool.query<{
    kind: RecordKind;
    synthetic: boolean;
    period: string;
    records: number;
  }>(counting);
  return rows.map((row) => ({ ...row, period: periodSchema.parse(row.period) }));
}
