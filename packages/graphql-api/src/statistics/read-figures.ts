import type { ObservationQuery, PublicReader, StoredObservation } from '@veche/persistence';
import { ArgumentError } from '../errors/argument-error.js';

/** How many figures one total or comparison may be computed from. */
export const mostFigures = 20_000;

/**
 * All figures of a query, to compute with.
 * @throws ArgumentError TOO_MANY_FIGURES
 */
export async function readFigures(
  reader: PublicReader,
  query: ObservationQuery,
): Promise<readonly StoredObservation[]> {
  const figures = await reader.observations(query, mostFigures + 1);
  if (figures.length <= mostFigures) return figures;
  throw new ArgumentError({
    code: 'TOO_MANY_FIGURES',
    argument: query.by.length > 0 ? 'by' : 'periods',
    message: `More than ${mostFigures} figures would have to be added.`,
    valid: 'fewer periods, regions or codes',
  });
}
