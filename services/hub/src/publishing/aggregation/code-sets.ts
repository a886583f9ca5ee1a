import type { Dimension } from '@veche/domain';
import { sql, type RawBuilder } from 'kysely';
import { codePlaces, unknown } from './code-places.js';

/** A code that a set can hold, and what it counts under. */
export interface SetCode {
  readonly code: string;
  readonly under: readonly string[];
  /** True where no record says it: it stands beside what records say. */
  readonly beside?: boolean;
}

/** What a dimension's sets can hold: its codes without the total and the unknown one, each by its place. */
export function setCodes(dimension: Dimension): SetCode[] {
  return codePlaces(dimension).filter(({ code }) => code !== unknown);
}

/**
 * Codes as a string of bits, one for each of `codes`: what many records say is united by the database's `bit_or` without sorting or comparing
 * a text. As a text the bits can be hashed, which PostgreSQL can't do with bits. Source: PostgreSQL manual, 8.10 and 9.6.
 */
export function bitsOf(codes: readonly SetCode[], ...said: readonly string[]): RawBuilder<string> {
  return sql<string>`B${sql.lit(codes.map(({ code }) => (said.includes(code) ? '1' : '0')).join(''))}`;
}

/** The set of the one code of a column; empty where it is none of them. */
export function bitsOfCode(codes: readonly SetCode[], column: RawBuilder<unknown>): RawBuilder<string> {
  const whens = codes
    .filter(({ beside }) => beside !== true)
    .map(({ code }) => sql`when ${sql.lit(code)} then ${bitsOf(codes, code)}`);
  return sql<string>`(case ${column} ${sql.join(whens, sql` `)} else ${bitsOf(codes)} end)`;
}

/** The set of the codes of an array. */
export function bitsOfArray(codes: readonly SetCode[], array: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(select coalesce(bit_or(${bitsOfCode(codes, sql`said.code collate "C"`)}), ${bitsOf(codes)})
    from unnest(${array}) as said (code))`;
}
