import {
  PersistenceError,
  type ObservationQuery,
  type PublicReader,
  type StoredObservation,
} from '@veche/persistence';
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
  try {
    return await reader.observations(query, mostFigures);
  } catch (error) {
    if (!(error instanceof PersistenceError) || error.code !== 'TOO_MANY_ROWS') throw error;
    throw new ArgumentError({
      code: 'TOO_MANY_FIGURES',
      argument: query.by.length > 0 ? 'by' : 'periods',
      message: `More than ${mostFigures} figures would have to be put together.`,
      valid: 'fewer periods, regions or codes',
    });
  }
}
