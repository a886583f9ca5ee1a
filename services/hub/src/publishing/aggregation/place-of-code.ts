import type { Dimension } from '@veche/domain';
import { sql, type RawBuilder } from 'kysely';
import { bandOfAges } from './age-bands.js';
import { codePlaces, total, unknown } from './code-places.js';

/** The inner code of a column's code; what the dimension does not know is unknown. */
export function placeOfCode(dimension: Dimension, column: RawBuilder<unknown>): RawBuilder<string> {
  const known = codePlaces(dimension);
  const whens = known.map(({ code, place }) => sql`when ${sql.lit(code)} then ${sql.lit(place)}`);
  return sql<string>`(case ${column} ${sql.join(whens, sql` `)} else ${sql.lit(unknown)} end collate "C")`;
}

/** The inner band of an age in years, or of a band's code where there is no age. */
export function placeOfAge(
  dimension: Dimension,
  years: RawBuilder<unknown>,
  band: RawBuilder<unknown>,
): RawBuilder<string> {
  const bands = bandOfAges(dimension);
  const whens = [...new Set(bands)]
    .filter((code) => code !== unknown)
    .map((code) => {
      const [from, to] = [bands.indexOf(code), bands.lastIndexOf(code)];
      return sql`when ${years} between ${sql.lit(from)} and ${sql.lit(to)} then ${sql.lit(code)}`;
    });
  return sql<string>`(case ${sql.join(whens, sql` `)} else ${placeOfCode(dimension, band)} end collate "C")`;
}

/** A table `(code, counts)` of every inner code of a dimension with each code that it counts under. */
export function codesUnder(dimension: Dimension): RawBuilder<unknown> {
  const pairs = codePlaces(dimension).flatMap(({ place, under }) =>
    [...under, total].map((counts) => [place, counts] as const),
  );
  const distinct = [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()];
  const rows = distinct.map(
    ([code, counts]) => sql`(${sql.lit(code)} collate "C", ${sql.lit(counts)} collate "C")`,
  );
  return sql`(values ${sql.join(rows)}) as under (code, counts)`;
}
