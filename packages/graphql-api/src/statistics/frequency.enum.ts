import { frequencies } from '@veche/domain';
import { enumOf } from '../enum-of.js';

export const Frequency = enumOf('Frequency', frequencies, {
  description: 'How long a period is (SDMX CL_FREQ).',
  values: { A: 'A year.', S: 'A half-year.', Q: 'A quarter.', M: 'A month.' },
});
