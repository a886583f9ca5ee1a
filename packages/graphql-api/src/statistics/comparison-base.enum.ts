import { enumOf } from '../enum-of.js';

export const ComparisonBase = enumOf(
  'ComparisonBase',
  ['SAME_PERIOD_LAST_YEAR', 'PREVIOUS_PERIOD', 'SAME_PERIOD'] as const,
  {
    description: 'The period to compare with.',
    values: {
      SAME_PERIOD_LAST_YEAR: '2013-S1 for 2014-S1.',
      PREVIOUS_PERIOD: '2013-S2 for 2014-S1.',
      SAME_PERIOD: '2014-S1 for 2014-S1, in the region of `baseRegion`.',
    },
  },
);
