import { measures } from '@veche/domain';
import { enumOf } from '../enum-of.js';

export const Measure = enumOf('Measure', measures, {
  description: 'How an indicator counts.',
  values: {
    COUNT: 'Occurrences.',
    DISTINCT: 'Different units, each once: never added over periods, only bounded over regions.',
    SUM: 'A sum of amounts.',
    RATIO: 'A quotient of two published figures.',
  },
});
