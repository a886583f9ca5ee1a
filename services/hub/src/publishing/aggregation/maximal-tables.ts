import type { IndicatorDefinition } from '@veche/domain';

/** The tables of a definition that no other of its tables has as a margin. */
export function maximalTables({ tables }: IndicatorDefinition): string[][] {
  const named = tables.map((table) => table.map(String));
  return named.filter(
    (table, index) =>
      !named.some(
        (other, place) =>
          place !== index &&
          table.every((dimension) => other.includes(dimension)) &&
          (other.length > table.length || place < index),
      ),
  );
}
