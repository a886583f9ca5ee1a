import type { Dimension, IndicatorDefinition } from '@veche/domain';
import { sql, type RawBuilder } from 'kysely';
import { hasRollUps, total, unknown } from './code-places.js';
import { bitsOf, type SetCode } from './code-sets.js';
import type { Ask } from './count-table.js';
import { codesUnder } from './place-of-code.js';
import type { RecordSelection } from './record-selection.js';

/** What the units of a group are prepared from. */
export interface Preparation {
  readonly ask: Ask;
  readonly selection: RecordSelection;
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>;
}

/** A dimension of one of the group's definitions. */
export function dimensionOf({ definitions }: Preparation, indicator: string, code: string): Dimension {
  const dimension = definitions.get(indicator)?.dimensions.find((one) => one.code === code);
  if (!dimension) throw new Error(`the definition of ${indicator} has no dimension ${code}`);
  return dimension;
}

/** The first thing said: of the earliest day on which anything was, the first code in order. Null where nothing was. */
export function firstSaid(column: string): RawBuilder<string | null> {
  const said = sql.ref(column);
  return sql`substr(min(r.start_day::text || (${said}::text collate "C"))
    filter (where ${said} is not null and ${said}::text <> ${sql.lit(unknown)}), 11)`;
}

/**
 * Prepares a temporary table `(key, code)` of the codes that each set of codes, the text of its bits, counts under: those that it holds and all that contains them, and
 * the total. A set that holds none of what records say is unknown.
 */
export async function prepareCodes(
  ask: Ask,
  name: string,
  { units, column, codes }: { units: string; column: string; codes: readonly SetCode[] },
): Promise<void> {
  const under = codes.flatMap(({ under: counts }, place) =>
    counts.map((code) => sql`(${sql.lit(place)}, ${sql.lit(code)} collate "C")`),
  );
  const beside = bitsOf(codes, ...codes.flatMap((each) => (each.beside === true ? [each.code] : [])));
  await ask(sql`create temp table ${sql.ref(name)} on commit drop as
    with held as materialized (
      select k.key, k.key::bit varying as bits from (select distinct ${sql.ref(column)} as key from ${sql.ref(units)}) k)
    select distinct h.key, u.code from held h join (values ${sql.join(under)}) as u (place, code) on get_bit(h.bits, u.place) = 1
    union all select h.key, ${sql.lit(unknown)} from held h where h.bits | ${beside} = ${beside}
    union all select h.key, ${sql.lit(total)} from held h`);
  await ask(sql`analyze ${sql.ref(name)}`);
}

/** The same for a dimension of which each unit has one inner code, in a column, and that has roll-ups. */
export async function prepareRollUps(ask: Ask, name: string, dimension: Dimension): Promise<void> {
  if (!hasRollUps(dimension)) throw new Error(`${dimension.code} has no roll-ups`);
  await ask(sql`create temp table ${sql.ref(name)} on commit drop as
    select under.code as key, under.counts as code from ${codesUnder(dimension)}`);
  await ask(sql`analyze ${sql.ref(name)}`);
}
