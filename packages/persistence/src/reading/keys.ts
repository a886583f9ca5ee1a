import { sql, type RawBuilder } from 'kysely';
import type { NodeKey, TypedNodeKey } from './public-reader.js';

/** Keys as rows: `publisher`, `id` and their `place` from 1. */
export function keyRows(keys: readonly NodeKey[]): RawBuilder<unknown> {
  const publishers = keys.map(({ publisher }) => publisher);
  const ids = keys.map(({ id }) => id);
  return sql`select * from unnest(${publishers}::text[], ${ids}::text[]) with ordinality k (publisher, id, place)`;
}

/** Keys with their types as rows: `publisher`, `type`, `id` and their `place` from 1. */
export function typedKeyRows(keys: readonly TypedNodeKey[]): RawBuilder<unknown> {
  const publishers = keys.map(({ publisher }) => publisher);
  const types = keys.map(({ type }) => type);
  const ids = keys.map(({ id }) => id);
  return sql`select * from unnest(${publishers}::text[], ${types}::text[], ${ids}::text[])
    with ordinality k (publisher, type, id, place)`;
}

/** Codes as rows: `code` and their `place` from 1. */
export function codeRows(codes: readonly string[]): RawBuilder<unknown> {
  return sql`select * from unnest(${[...codes]}::text[]) with ordinality k (code, place)`;
}

/** Codes with numbers as rows: `publisher`, `number` and their `place` from 1. */
export function numberedRows(keys: readonly { publisher: string; number: number }[]): RawBuilder<unknown> {
  const publishers = keys.map(({ publisher }) => publisher);
  const numbers = keys.map(({ number }) => number);
  return sql`select * from unnest(${publishers}::text[], ${numbers}::int[]) with ordinality k (publisher, number, place)`;
}
