import { countBases, observationFlags } from '@veche/domain';
import { enumOf } from '../enum-of.js';

export const ObservationState = enumOf(
  'ObservationState',
  ['REPORTED', 'SUPPRESSED', 'MISSING', 'NOT_APPLICABLE'] as const,
  { description: 'Suppressed is not zero is not missing is not inapplicable.' },
);

export const ObsStatus = enumOf('ObsStatus', ['A', 'Q', 'O', 'M'] as const, {
  description: 'SDMX CL_OBS_STATUS.',
  values: { A: 'Normal.', Q: 'Suppressed.', O: 'Missing.', M: 'Cannot exist.' },
});

export const ConfStatus = enumOf('ConfStatus', ['F', 'C'] as const, {
  description: 'SDMX CL_CONF_STATUS; every suppressed cell alike.',
  values: { F: 'Free.', C: 'Confidential.' },
});

export const CountBasis = enumOf('CountBasis', countBases, {
  description: 'What a source says that it counted.',
  values: { SERVED: 'People who were served.', APPLIED: 'People who applied.' },
});

export const ObservationFlag = enumOf('ObservationFlag', observationFlags, {
  description: 'What to know before using a figure.',
});
