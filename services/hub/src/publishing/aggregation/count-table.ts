import { sql, type RawBuilder } from 'kysely';
import { total } from './code-places.js';
import type { CountedCell, CountedTable, Units } from './units.js';

/** Runs one statement and gives its rows. */
export type Ask = <Row>(statement: RawBuilder<Row>) => Promise<readonly Row[]>;

interface CellRow {
  readonly codes: string[];
  /** Sums come as text: they may be larger than PostgreSQL's numbers that fit JavaScript's. */
  readonly value: string;
  readonly contributors: string;
}

/**
 * Counts a table with all its margins in one statement. Dimensions whose units have one code are rolled up by the database's GROUPING SETS
 * (`cube`); those whose codes overlap or roll up bring a row per code. Source: PostgreSQL manual, 7.2.4.
 */
export async function countTable(
  ask: Ask,
  { indicator, units, dimensions }: { indicator: string; units: Units; dimensions: readonly string[] },
): Promise<CountedTable> {
  const plans = dimensions.map((dimension, index) => planOf(units, dimension, index));
  const grouped = [
    ...plans.filter(({ joined }) => joined !== null).map(({ column }) => column),
    ...cubeOf(plans.filter(({ joined }) => joined === null).map(({ column }) => column)),
  ];
  const from = sql`${sql.ref(units.table)} u ${sql.join(
    plans.flatMap(({ joined }) => (joined === null ? [] : [joined])),
    sql` `,
  )} ${units.only === null ? sql`` : sql`where u.${sql.ref(units.only)}`}`;
  const codes = sql`array[${sql.join(plans.map(({ code }) => code))}]::text[]`;
  const statement =
    units.weighted === null
      ? countedUnits(codes, from, grouped)
      : weighted(units.weighted, { codes, from, grouped, width: dimensions.length });
  const rows = await ask(statement);
  const cells: CountedCell[] = rows.map((row) => ({
    codes: row.codes,
    value: Number(row.value),
    contributors: Number(row.contributors),
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
  const table = units.many[dimension];
  if (table !== undefined) {
    const alias = sql.ref(`m${index}`);
    const column = sql`${alias}.code`;
    return { column, code: column, joined: sql`join ${sql.ref(table)} ${alias} on ${alias}.no = u.no` };
  }
  const column = sql`u.${sql.ref(units.one[dimension] ?? dimension)}`;
  const code = sql`case when grouping(${column}) = 1 then ${sql.lit(total)} else ${column} end`;
  return { column, code, joined: null };
}

function cubeOf(columns: readonly RawBuilder<unknown>[]): RawBuilder<unknown>[] {
  return columns.length === 0 ? [] : [sql`cube (${sql.join(columns)})`];
}

function countedUnits(
  codes: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
  grouped: readonly RawBuilder<unknown>[],
): RawBuilder<CellRow> {
  return sql<CellRow>`select ${codes} as codes, count(*) as value, count(*) as contributors from ${from}
    group by ${sql.join(grouped)}`;
}

/**
 * Sums, with the distinct people behind each: first by person, so that nobody is sorted twice. Rows without a person count as many as the
 * largest of them says at least, since one row is one occasion.
 */
function weighted(
  { weight, contributor }: NonNullable<Units['weighted']>,
  parts: {
    readonly codes: RawBuilder<unknown>;
    readonly from: RawBuilder<unknown>;
    readonly grouped: readonly RawBuilder<unknown>[];
    readonly width: number;
  },
): RawBuilder<CellRow> {
  const who = sql`u.${sql.ref(contributor)}`;
  const amount = sql`u.${sql.ref(weight)}`;
  return sql<CellRow>`select codes, sum(value) as value,
      greatest(count(who), coalesce(max(largest) filter (where who is null), 0), 1) as contributors
    from (select ${parts.codes} as codes, ${who} as who, sum(${amount}) as value, max(${amount}) as largest
      from ${parts.from} group by ${who}, ${sql.join(parts.grouped)}) by_person
    group by codes`;
}
