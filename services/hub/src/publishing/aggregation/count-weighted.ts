import { sql } from 'kysely';
import type { Ask, CellGrouping, CellRow } from './count-table.js';
import type { Weighted } from './units.js';

/**
 * Sums rows that each stand for many, and counts the distinct people behind each cell: a person's cells are a string of bits, one for each cell
 * of the table, united over all that the person's records say, so that nobody is sorted and people of the same cells are counted at once. Records
 * without a person count as many as the largest of them says at least, since one record is one occasion.
 */
export async function countWeighted(
  ask: Ask,
  table: string,
  { weight, largest, key, said }: Weighted,
  { codes, joined, grouped }: CellGrouping,
): Promise<readonly CellRow[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  await ask(sql`create temp table counted_cell on commit drop as
    select (row_number() over ())::int - 1 as place, c.* from (
      select ${codes} as codes, sum(u.${sql.ref(weight)}) as value, max(u.${sql.ref(largest)}) as alone
      from ${sql.ref(table)} u ${joined} group by ${grouped}) c`);
  const [counted] = await ask(sql<{ cells: number }>`select count(*)::int as cells from counted_cell`);
  const none = sql`B${sql.lit('0'.repeat(counted?.cells ?? 0))}`;
  await ask(sql`create temp table counted_cells_of on commit drop as
    with numbered as materialized (select row_number() over () as no, t.* from ${sql.ref(table)} t)
    select ${columns}, bit_or(set_bit(${none}, c.place, 1)) as cells
    from (select u.no, ${codes} as codes from numbered u ${joined} group by u.no, ${grouped}) of_row
      join numbered using (no) join counted_cell c using (codes) group by no, ${columns}`);
  await ask(sql`analyze counted_cells_of`);
  const cells = await ask(sql<CellRow>`with alike as materialized (
      select cells, count(*) as people from (
        select bit_or(o.cells) as cells from (${said}) s join counted_cells_of o using (${columns}) group by s.person) p
      group by cells)
    select c.codes, c.value, greatest(coalesce(sum(a.people), 0), coalesce(c.alone, 0), 1) as contributors
    from counted_cell c left join alike a on get_bit(a.cells, c.place) = 1 group by c.codes, c.value, c.alone`);
  await ask(sql`drop table counted_cell, counted_cells_of`);
  return cells;
}
