import type { IndicatorDefinition } from '@veche/domain';
import type { ObservationQuery } from '@veche/persistence';
import { checkLength } from './bounded-list.js';
import { cellsOf } from './cells.js';
import type { FiguresArgs } from './figures.args.js';
import { checkSpan } from './span.js';

export const mostRegions = 500;
export const mostPeriods = 500;

/**
 * The reader's query for the arguments of a list of figures, checked against the definition.
 * @throws ArgumentError BAD_DIMENSION, BAD_CODE, BAD_CROSSING, BAD_PERIOD, TOO_MANY_VALUES
 */
export function observationQueryOf(definition: IndicatorDefinition, args: FiguresArgs): ObservationQuery {
  checkLength(args.regions, mostRegions, 'regions');
  checkLength(args.periods, mostPeriods, 'periods');
  checkSpan(args.from, args.to);
  return {
    indicator: definition.code,
    ...cellsOf(definition, { by: args.by ?? null, where: args.where ?? null }),
    includeSynthetic: args.includeSynthetic ?? false,
    ...(args.regions && { regions: args.regions }),
    ...(args.periods && { periods: args.periods }),
    ...(args.from && { from: args.from }),
    ...(args.to && { to: args.to }),
  };
}
