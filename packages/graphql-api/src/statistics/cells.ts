import type { IndicatorDefinition } from '@veche/domain';
import type { ObservationQuery } from '@veche/persistence';
import { ArgumentError } from '../errors/argument-error.js';

/** A dimension held to some of its codes. */
export type HeldDimension = ObservationQuery['where'][number];

export type Cells = Pick<ObservationQuery, 'by' | 'where'>;

/**
 * Which cells of an indicator a query asks for, checked against its definition.
 * @throws ArgumentError BAD_DIMENSION, BAD_CODE, or BAD_CROSSING where no table has the dimensions together
 */
export function cellsOf(
  definition: IndicatorDefinition,
  { by, where }: { by?: readonly string[] | null; where?: readonly HeldDimension[] | null },
): Cells {
  const held = where ?? [];
  held.forEach((filter, index) => {
    const dimension = dimensionOf(definition, filter.dimension, `where[${index}].dimension`);
    if (held.findIndex((other) => other.dimension === filter.dimension) !== index) {
      throw new ArgumentError({
        code: 'BAD_DIMENSION',
        argument: `where[${index}].dimension`,
        message: `${filter.dimension} is held to its codes twice; give all of them at once.`,
        valid: 'each dimension at most once',
      });
    }
    checkCodes(dimension, filter.codes, `where[${index}].codes`);
  });
  const broken = (by ?? []).map((name, index) => {
    dimensionOf(definition, name, `by[${index}]`);
    return name;
  });
  const cells = {
    by: [...new Set(broken)].filter((name) => !held.some((filter) => filter.dimension === name)),
    where: held.map(({ dimension, codes }) => ({ dimension, codes: [...new Set(codes)] })),
  };
  checkCrossing(definition, cells);
  return cells;
}

type Dimension = IndicatorDefinition['dimensions'][number];

function dimensionOf({ code, dimensions }: IndicatorDefinition, name: string, argument: string): Dimension {
  const dimension = dimensions.find((each) => each.code === name);
  if (dimension !== undefined) return dimension;
  throw new ArgumentError({
    code: 'BAD_DIMENSION',
    argument,
    message: `${JSON.stringify(name)} is no dimension of ${code}.`,
    valid: dimensions.map((each) => each.code),
  });
}

function checkCodes(dimension: Dimension, codes: readonly string[], argument: string): void {
  const valid = [...new Set(['_T', ...dimension.codes.map(({ code }): string => code)])];
  if (codes.length === 0) {
    throw new ArgumentError({
      code: 'BAD_CODE',
      argument,
      message: `${dimension.code} is held to no code at all; leave the filter out, or name codes.`,
      valid,
    });
  }
  codes.forEach((code, index) => {
    if (valid.includes(code)) return;
    throw new ArgumentError({
      code: 'BAD_CODE',
      argument: `${argument}[${index}]`,
      message: `${JSON.stringify(code)} is no code of ${dimension.code}.`,
      valid,
    });
  });
}

function checkCrossing({ code, tables }: IndicatorDefinition, { by, where }: Cells): void {
  const broken = where.filter(({ codes }) => codes.some((each) => each !== '_T'));
  const crossed = [...by, ...broken.map(({ dimension }) => dimension)];
  if (tables.some((table) => crossed.every((name) => table.some((member) => member === name)))) return;
  throw new ArgumentError({
    code: 'BAD_CROSSING',
    argument: by.length > 0 ? 'by' : 'where',
    message: `${code} has no table of ${crossed.join(' × ')}, so that nothing can be there.`,
    valid: tables.map((table) => (table.length === 0 ? 'the total alone' : table.join(' × '))),
  });
}
