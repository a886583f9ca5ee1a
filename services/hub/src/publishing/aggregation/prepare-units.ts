import type { Dimension, IndicatorDefinition } from '@veche/domain';
import { sql, type RawBuilder } from 'kysely';
import { codePlaces, hasRollUps, total, unknown } from './code-places.js';
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
 * Prepares a temporary table of the codes that each unit counts under where it can have several: what `said` says of units (`no`, `code`), and
 * all that contains it, the total too. Somebody of whom nothing is said is unknown.
 */
export async function prepareCodes(
  ask: Ask,
  name: string,
  { units, dimension, said }: { units: string; dimension: Dimension; said: RawBuilder<unknown> },
): Promise<void> {
  const known = codePlaces(dimension)
    .map(({ code }) => code)
    .filter((code) => code !== unknown);
  await ask(sql`create temp table ${sql.ref(name)} on commit drop as
    select distinct s.no, under.counts as code from (${said}) s join ${codesUnder(dimension, 'code')} on under.code = s.code
      where s.code in (${sql.join(known.map((code) => sql.lit(code)))})`);
  await ask(sql`insert into ${sql.ref(name)}
    select u.no, ${sql.lit(unknown)} from ${sql.ref(units)} u
      where not exists (select from ${sql.ref(name)} c where c.no = u.no)`);
  await ask(sql`insert into ${sql.ref(name)} select u.no, ${sql.lit(total)} from ${sql.ref(units)} u`);
  await ask(sql`analyze ${sql.ref(name)}`);
}

/** The same for a dimension of which each unit has one inner code, in a column, and that has roll-ups. */
export async function prepareRollUps(
  ask: Ask,
  name: string,
  { units, dimension, column }: { units: string; dimension: Dimension; column: string },
): Promise<void> {
  if (!hasRollUps(dimension)) throw new Error(`${dimension.code} has no roll-ups`);
  await ask(sql`create temp table ${sql.ref(name)} on commit drop as
    select u.no, under.counts as code from ${sql.ref(units)} u
      join ${codesUnder(dimension, 'place')} on under.code = u.${sql.ref(column)}`);
  await ask(sql`analyze ${sql.ref(name)}`);
}
