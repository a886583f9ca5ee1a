import { total } from '../aggregation/code-places.js';
import type { EngineTable } from './engine-release.js';
import type { ProtectedTable } from './protected-table.js';

/** The cells by target group and service that people are shown in. */
export type ShownPeople = ReadonlySet<string>;

/** Where people served are shown; null where they are not published with these tables. */
export function shownPeople(tables: readonly ProtectedTable[]): ShownPeople | null {
  const people = tables.filter(({ indicator }) => indicator === 'PERSONS_SERVED');
  if (people.length === 0) return null;
  const shown = people.flatMap(({ dimensions, cells }) =>
    cells.flatMap(({ codes, hidden }) => {
      const others = codes.filter(
        (code, place) => code !== total && !['TARGET_GROUP', 'SERVICE'].includes(dimensions[place] ?? ''),
      );
      return hidden || others.length > 0 ? [] : [keyOf(dimensions, codes)];
    }),
  );
  return new Set(shown);
}

/**
 * Services and families as the engine is told of them: where the people of a cell are not shown, what they did and their families count as few,
 * so that it is hidden and protected too. A figure of acts is only shown where more people than the threshold stand behind it, and so would say of
 * hidden people that they are many; by that, what they protect could be worked out.
 */
export function hideWithPeople(
  tables: readonly EngineTable[],
  shown: ShownPeople | null,
): readonly EngineTable[] {
  if (!shown) return tables;
  return tables.map((table) => {
    if (table.indicator !== 'SERVICES' && table.indicator !== 'FAMILIES_SERVED') return table;
    const cells = table.cells.map((cell) =>
      shown.has(keyOf(table.dimensions, cell.codes))
        ? cell
        : { ...cell, contributors: Math.min(cell.contributors, table.threshold) },
    );
    return { ...table, cells };
  });
}

function keyOf(dimensions: readonly string[], codes: readonly string[]): string {
  const at = (dimension: string): string => codes[dimensions.indexOf(dimension)] ?? total;
  return `${at('TARGET_GROUP')} ${at('SERVICE')}`;
}
