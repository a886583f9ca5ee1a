import { total } from '../aggregation/code-places.js';
import type { EngineTable } from './engine-release.js';

/**
 * The same tables with less detail: the one with the most cells gives way to the tables of its definition that are margins of it. Null where
 * nothing is left but totals.
 */
export function coarserTables(tables: readonly EngineTable[]): EngineTable[] | null {
  const finest = tables
    .filter(({ dimensions }) => dimensions.length > 0)
    .reduce<EngineTable | null>(
      (most, table) =>
        most === null ||
        table.dimensions.length > most.dimensions.length ||
        (table.dimensions.length === most.dimensions.length && table.cells.length > most.cells.length)
          ? table
          : most,
      null,
    );
  if (!finest) return null;
  const others = tables.filter((table) => table !== finest);
  const added = marginsOf(finest, others);
  return tables.flatMap((table) => (table === finest ? added : [table]));
}

/**
 * Tables in as much detail as they can bear: one in which most cells that are not zero would be small gives way to its margins. It would hide nearly
 * everything, and what it shows would cost the others.
 */
export function bearableTables(tables: readonly EngineTable[]): EngineTable[] {
  let bearable = [...tables];
  for (;;) {
    const thin = bearable.find(
      ({ dimensions, cells, threshold }) =>
        dimensions.length > 1 &&
        cells.filter(({ contributors }) => contributors <= threshold).length > cells.length * mostSmall,
    );
    if (!thin) return bearable;
    const others = bearable.filter((table) => table !== thin);
    bearable = bearable.flatMap((table) => (table === thin ? marginsOf(thin, others) : [table]));
  }
}

/** The part of a table's cells that may be small. */
const mostSmall = 2 / 3;

/** The tables of its definition that are margins of a table and not of others. */
function marginsOf(table: EngineTable, others: readonly EngineTable[]): EngineTable[] {
  const candidates = table.definition.tables
    .map((dimensions) => dimensions.map(String))
    .filter(
      (dimensions) => dimensions.length < table.dimensions.length && isMargin(dimensions, table.dimensions),
    )
    .sort((a, b) => b.length - a.length);
  const added: EngineTable[] = [];
  for (const dimensions of candidates) {
    const shown = [...others.filter(({ indicator }) => indicator === table.indicator), ...added];
    if (!shown.some((other) => isMargin(dimensions, other.dimensions)))
      added.push(marginOf(table, dimensions));
  }
  return added;
}

function isMargin(dimensions: readonly string[], of: readonly string[]): boolean {
  return dimensions.every((dimension) => of.includes(dimension));
}

function marginOf(table: EngineTable, dimensions: readonly string[]): EngineTable {
  const kept = dimensions.map((dimension) => table.dimensions.indexOf(dimension));
  const cells = table.cells
    .filter(({ codes }) => codes.every((code, place) => code === total || kept.includes(place)))
    .map((cell) => ({ ...cell, codes: kept.map((place) => cell.codes[place] ?? total) }));
  return { ...table, dimensions, cells };
}
