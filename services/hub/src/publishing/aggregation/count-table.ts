import { sql, type RawBuilder } from 'kysely';
import { total } from './code-places.js';
import { countWeighted } from './count-weighted.js';
import type { CountedTable, Units } from './units.js';

/** Runs one statement and gives its rows. */
export type Ask = <Row>(statement: RawBuilder<Row>) => Promise<readonly Row[]>;

/** A cell as the database gives it. */
export interface CellRow {
  readonly codes: string[];
  /** Sums come as text: they may be larger than PostgreSQL's numbers that fit JavaScript's. */
  readonly value: string;
  readonly contributors: string;
}

/** How the rows of units, `u`, come under the cells of a table. */
export interface CellGrouping {
  /** The array of a cell's codes. */
  readonly codes: RawBuilder<unknown>;
  /** What is joined to `u`. */
  readonly joined: RawBuilder<unknown>;
  /** What `codes` is grouped by. */
  readonly grouped: RawBuilder<unknown>;
}

/**
 * Counts a table with all its margins. Dimensions whose units have one code are rolled up by the database's GROUPING SETS (`cube`); those whose
 * codes overlap or roll up bring a row per code. Source: PostgreSQL manual, 7.2.4.
 */
export async function countTable(
  ask: Ask,
  { indicator, units, dimensions }: { indicator: string; units: Units; dimensions: readonly string[] },
): Promise<CountedTable> {
  const plans = dimensions.map((dimension, index) => planOf(units, dimension, index));
  const grouping: CellGrouping = {
    codes: sql`array[${sql.join(plans.map(({ code }) => code))}]::text[]`,
    joined: sql.join(
      plans.flatMap(({ joined }) => (joined === null ? [] : [joined])),
      sql` `,
    ),
    grouped: sql.join([
      ...plans.filter(({ joined }) => joined !== null).map(({ column }) => column),
      ...cubeOf(plans.filter(({ joined }) => joined === null).map(({ column }) => column)),
    ]),
  };
  const rows =
    units.weighted === null
      ? await ask(countedUnits(units, dimensions, grouping))
      : await countWeighted(ask, units.table, units.weighted, grouping);
  const cells = rows.map(({ codes, value, contributors }) => ({
    ...{ codes, value: Number(value), contributors: Number(contributors) },
  }));
  return { indicator, dimensions, cells: cells.filter(({ value }) => value > 0) };
}

interface DimensionPlan {
  readonly column: RawBuilder<unknown>;
  /** The code of a group: its column, or the total where the column is rolled up. */
  readonly code: RawBuilder<unknown>;
  readonly joined: RawBuilder<unknown> | null;
}

function planOf(units: Units, dimension: string, index: number): DimensionPlan {
  const many = units.many[dimension];
  if (many !== undefined) {
    const alias = sql.ref(`m${index}`);
    const column = sql`${alias}.code`;
    const joined = sql`join ${sql.ref(many.codes)} ${alias} on ${alias}.key = u.${sql.ref(many.column)}`;
    return { column, code: column, joined };
  }
  const column = sql`u.${sql.ref(columnOf(units, dimension))}`;
  const code = sql`case when grouping(${column}) = 1 then ${sql.lit(total)} else ${column} end`;
  return { column, code, joined: null };
}

function columnOf({ one, many }: Units, dimension: string): string {
  return many[dimension]?.column ?? one[dimension] ?? dimension;
}

function cubeOf(columns: readonly RawBuilder<unknown>[]): RawBuilder<unknown>[] {
  return columns.length === 0 ? [] : [sql`cube (${sql.join(columns)})`];
}

/** Units that are alike in every dimension of the table are counted first: there are few kinds of them, and only those meet the roll-ups. */
function countedUnits(
  units: Units,
  dimensions: readonly string[],
  { codes, joined, grouped }: CellGrouping,
): RawBuilder<CellRow> {
  const columns = sql.join(dimensions.map((dimension) => sql.ref(columnOf(units, dimension))));
  return sql<CellRow>`select ${codes} as codes, sum(u.units) as value, sum(u.units) as contributors
    from (select ${columns}, count(*) as units from ${sql.ref(units.table)}
      ${units.only === null ? sql`` : sql`where ${sql.ref(units.only)}`} group by ${columns}) u ${joined}
    group by ${grouped}`;
}
