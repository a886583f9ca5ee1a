import type { ObservationState } from './observation.js';

/** SDMX CL_OBS_STATUS 2.2: A normal, Q suppressed, O missing, M cannot exist. */
export type ObsStatus = 'A' | 'Q' | 'O' | 'M';
/** SDMX CL_CONF_STATUS 1.3: F free, C confidential. Which suppressed cells are primary is never published. */
export type ConfStatus = 'F' | 'C';

const statuses: Readonly<Record<ObservationState, readonly [ObsStatus, ConfStatus]>> = {
  REPORTED: ['A', 'F'],
  SUPPRESSED: ['Q', 'C'],
  MISSING: ['O', 'F'],
  NOT_APPLICABLE: ['M', 'F'],
};

/**
 * The SDMX codes of an observation's state; every suppressed cell has the same pair.
 *
 * @example
 * sdmxStatus('SUPPRESSED'); // → { obsStatus: 'Q', confStatus: 'C' }
 */
export function sdmxStatus(state: ObservationState): { obsStatus: ObsStatus; confStatus: ConfStatus } {
  const [obsStatus, confStatus] = statuses[state];
  return { obsStatus, confStatus };
}
