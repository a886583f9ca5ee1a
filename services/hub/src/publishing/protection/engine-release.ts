import {
  CELL,
  buildDimension,
  buildTableSet,
  codesOf,
  type DimensionSpecification,
  type ReleaseInput,
  type TableSet,
} from '@veche/disclosure-control';
import type { IndicatorDefinition } from '@veche/domain';
import { unspecified } from '../aggregation/code-places.js';
import { entrantsCode } from '../aggregation/prepare-persons.js';
import type { CountedCell } from '../aggregation/units.js';
import { engineDimension } from './engine-dimension.js';
import type { TableRules } from './group-tables.js';

/** What the engine is told of a table. */
export interface EngineTable extends TableRules {
  readonly indicator: string;
  readonly definition: IndicatorDefinition;
  readonly dimensions: readonly string[];
  /** Cells that have something in them, with their roll-ups and margins. */
  readonly cells: readonly CountedCell[];
}

/** What all tables that are protected together share. */
export interface EngineContext {
  /** The definitions of the group, by code. */
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>;
  /** The inner codes of roll-ups that somebody stands at in any of the tables. */
  readonly unspecifiedUsed: ReadonlySet<string>;
}

/** The inner codes of roll-ups that somebody stands at, over all tables that are protected together. */
export function unspecifiedCodes(tables: readonly Pick<EngineTable, 'cells'>[]): Set<string> {
  const used = new Set<string>();
  for (const { cells } of tables)
    for (const { codes } of cells) for (const code of codes) if (code.endsWith(unspecified)) used.add(code);
  return used;
}

/**
 * A table as the engine takes it. Those who entered rehabilitation are a code of the dimension SERVICE, part of REHAB: their tables stand there, so that
 * the engine knows them as part of the people served.
 */
export function engineRelease(
  id: string,
  table: EngineTable,
  { definitions, unspecifiedUsed }: EngineContext,
): ReleaseInput {
  const { indicator, definition, dimensions, cells, threshold, zeros } = table;
  const specified = dimensions.map((code) => specificationOf(definition, code, unspecifiedUsed));
  const people = definitions.get('PERSONS_SERVED');
  const entrants = indicator === 'REHAB_ENTRIES' && people !== undefined;
  // Who is counted once stands behind his own one; only where that is not all are they told apart.
  const apart = cells.some(({ value, contributors }) => value !== contributors);
  const rows = cells.map(({ codes, value, contributors }) =>
    apart ? { codes, count: value, contributors } : { codes, count: value },
  );
  return {
    id,
    dimensions: entrants ? [...specified, specificationOf(people, 'SERVICE', unspecifiedUsed)] : specified,
    ...(entrants ? { at: { SERVICE: entrantsCode } } : {}),
    rows,
    threshold,
    zeros: zeros === 'PROTECTED' ? 'protect' : 'publish',
  };
}

function specificationOf(
  definition: IndicatorDefinition,
  code: string,
  unspecifiedUsed: ReadonlySet<string>,
): DimensionSpecification {
  const dimension = definition.dimensions.find((one) => one.code === code);
  if (!dimension) throw new Error(`the definition of ${definition.code} has no dimension ${code}`);
  const alsoIn =
    definition.code === 'PERSONS_SERVED' && code === 'SERVICE' ? [['REHAB', entrantsCode] as const] : [];
  return engineDimension(dimension, unspecifiedUsed, alsoIn);
}

/** The cells of a table by itself, in the engine's order; those that may be published are `listed`. */
export function cellsOfTable(
  release: ReleaseInput,
): { readonly codes: readonly string[]; readonly cell: number }[] {
  return listedCells(setOf(release));
}

/** The same of a set that holds one table. */
export function listedCells(set: TableSet): { readonly codes: readonly string[]; readonly cell: number }[] {
  return Array.from({ length: set.size }, (_, cell) => cell)
    .filter((cell) => set.kinds[cell] === CELL.listed)
    .map((cell) => ({ codes: codesOf(set, cell), cell }));
}

function setOf({ id, dimensions, at = {} }: ReleaseInput): TableSet {
  const own = dimensions.filter(({ name }) => !Object.hasOwn(at, name)).map(buildDimension);
  const codes = Object.fromEntries(
    own.map((dimension) => [
      dimension.name,
      dimension.codes.filter((_, index) => dimension.kinds[index] === 'listed'),
    ]),
  );
  return buildTableSet(own, [{ name: id, codes }]);
}
