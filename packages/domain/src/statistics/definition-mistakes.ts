import type { Dimension, IndicatorDefinition } from './indicator.js';

/** What is wrong with a definition, and where; `path` leads into it. */
export interface DefinitionMistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * What the schema of a definition cannot see: names that point at nothing, what stands twice, and rules of addition that
 * would make wrong totals. Returns every mistake; none means that the definition may be signed.
 *
 * @example
 * definitionMistakes({ ...personsServed, acrossPeriods: 'ADD' });
 * // → [{ path: ['acrossPeriods'], message: 'the same person may be counted in several periods: INTERVAL or NEVER' }]
 */
export function definitionMistakes(definition: IndicatorDefinition): DefinitionMistake[] {
  return [
    ...ruleMistakes(definition),
    ...tableMistakes(definition),
    ...repetitions(definition.dimensions, ['dimensions']),
    ...definition.dimensions.flatMap((dimension, index) =>
      dimensionMistakes(dimension, ['dimensions', index, 'codes']),
    ),
  ];
}

function ruleMistakes({ measure, acrossRegions, acrossPeriods }: IndicatorDefinition): DefinitionMistake[] {
  const mistakes: DefinitionMistake[] = [];
  if (measure === 'RATIO') {
    const message = 'a ratio is computed from the totals of its parts and never added: NEVER';
    if (acrossRegions !== 'NEVER') mistakes.push({ path: ['acrossRegions'], message });
    if (acrossPeriods !== 'NEVER') mistakes.push({ path: ['acrossPeriods'], message });
  }
  if (measure === 'DISTINCT' && acrossRegions === 'ADD') {
    const message = 'the same person may be counted in several regions: INTERVAL or NEVER';
    mistakes.push({ path: ['acrossRegions'], message });
  }
  if (measure === 'DISTINCT' && acrossPeriods === 'ADD') {
    const message = 'the same person may be counted in several periods: INTERVAL or NEVER';
    mistakes.push({ path: ['acrossPeriods'], message });
  }
  return mistakes;
}

function tableMistakes({ dimensions, tables }: IndicatorDefinition): DefinitionMistake[] {
  const known = dimensions.map(({ code }) => code);
  return tables.flatMap((table, index) => [
    ...table.flatMap((code, place) =>
      known.includes(code)
        ? []
        : [{ path: ['tables', index, place], message: pointsNowhere(code, 'dimension', known) }],
    ),
    ...repetitions(
      table.map((code) => ({ code })),
      ['tables', index],
    ),
  ]);
}

function dimensionMistakes({ codes }: Dimension, path: DefinitionMistake['path']): DefinitionMistake[] {
  const known = codes.map(({ code }) => code);
  return [
    ...repetitions(codes, path),
    ...codes.flatMap((member, index) =>
      (['parents', 'mayOverlap'] as const).flatMap((field) =>
        member[field]
          .filter((code) => !known.includes(code))
          .map((code) => ({ path: [...path, index, field], message: pointsNowhere(code, 'code', known) })),
      ),
    ),
    ...codes.flatMap(({ code, parents }, index) =>
      isAmongAncestors(code, parents, codes)
        ? [{ path: [...path, index, 'parents'], message: `${code} contains itself` }]
        : [],
    ),
  ];
}

function isAmongAncestors(code: string, parents: readonly string[], codes: Dimension['codes']): boolean {
  const ancestors = new Set(parents);
  for (const ancestor of ancestors) {
    const above = codes.find((member) => member.code === ancestor)?.parents ?? [];
    above.forEach((parent) => ancestors.add(parent));
  }
  return ancestors.has(code);
}

function repetitions(
  items: readonly { readonly code: string }[],
  path: DefinitionMistake['path'],
): DefinitionMistake[] {
  const codes = items.map(({ code }) => code);
  return codes.flatMap((code, index) =>
    codes.indexOf(code) < index ? [{ path: [...path, index], message: `${code} stands twice` }] : [],
  );
}

function pointsNowhere(code: string, kind: 'dimension' | 'code', known: readonly string[]): string {
  return `${code} is no ${kind} here; there are ${known.join(', ') || 'none'}`;
}
