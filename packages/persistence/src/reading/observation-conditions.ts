import { parsePeriod, periodBounds } from '@veche/domain';
import { sql, type RawBuilder } from 'kysely';
import type { ObservationQuery } from './public-reader.js';

/** The conditions of a query over the table `o`. */
export function observationConditions(query: ObservationQuery): RawBuilder<unknown> {
  const conditions = [
    sql`o.current and o.indicator = ${query.indicator}`,
    ...(query.definitionHash === undefined ? [] : [sql`o.definition_hash = ${query.definitionHash}`]),
    ...(query.regions === undefined ? [] : [sql`o.region = any(${[...query.regions]}::text[])`]),
    ...(query.within === undefined ? [] : [sql`o.regions @> array[${query.within}]::text[]`]),
    ...(query.includeSynthetic ? [] : [sql`not o.synthetic`]),
    ...periodConditions(query),
    ...codeConditions(query),
    notRepeated,
  ];
  return sql.join(conditions, sql` and `);
}

/** Two tables of one publisher may both have a cell, its total say: the one released last is shown. */
export const notRepeated = sql`not exists (select from veche.observation d where d.current
  and d.publisher = o.publisher and d.definition_hash = o.definition_hash and d.cell = o.cell
  and d.synthetic = o.synthetic and d.release > o.release)`;

/** A dimension in neither `by` nor `where` stands at its total, and then it is not among the observation's dimensions. */
function codeConditions({ by, where }: ObservationQuery): RawBuilder<unknown>[] {
  const spoken = [...by, ...where.map(({ dimension }) => dimension)];
  return [
    sql`o.dimensions <@ ${spoken}::text[]`,
    ...(by.length === 0 ? [] : [sql`o.dimensions @> ${[...by]}::text[]`]),
    ...where.map(({ dimension, codes }) => {
      const pairs = codes.map((code) => `${dimension}=${code}`);
      const held = sql`o.code_pairs && ${pairs}::text[]`;
      return codes.includes('_T') ? sql`(${held} or not o.dimensions @> array[${dimension}]::text[])` : held;
    }),
  ];
}

/** An observation's period or any of its candidates is asked for by name, or lies in the span. */
function periodConditions({ periods, from, to, frequency }: ObservationQuery): RawBuilder<unknown>[] {
  const hasSpan =
    from !== undefined || to !== undefined || (frequency !== undefined && periods === undefined);
  const named = periods === undefined ? [] : [sql`o.periods && ${[...periods]}::text[]`];
  if (!hasSpan) {
    // Without a span the frequency narrows what is asked for by name.
    const narrowed = frequency === undefined ? [] : [sql`o.frequencies @> array[${frequency}]::text[]`];
    return [...named, ...narrowed];
  }
  const inSpan = sql`exists (select from unnest(o.period_starts, o.period_ends, o.frequencies) t (first, last, frequency)
    where ${sql.join(
      [
        ...(from === undefined ? [] : [sql`t.first collate "C" >= ${firstDay(from)}`]),
        ...(to === undefined ? [] : [sql`t.last collate "C" <= ${lastDay(to)}`]),
        ...(frequency === undefined ? [] : [sql`t.frequency = ${frequency}`]),
      ],
      sql` and `,
    )})`;
  return [sql`(${sql.join([...named, inSpan], sql` or `)})`];
}

function firstDay(text: string): string {
  const period = parsePeriod(text);
  return period === null ? text : periodBounds(period).start;
}

function lastDay(text: string): string {
  const period = parsePeriod(text);
  return period === null ? text : periodBounds(period).end;
}
