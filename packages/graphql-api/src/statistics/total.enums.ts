import { contributionStates, totalStates } from '@veche/domain';
import { enumOf } from '../enum-of.js';

export const TotalState = enumOf('TotalState', totalStates, {
  description: 'How much is known of a total.',
  values: {
    EXACT: '`value` is the total.',
    INTERVAL: 'The total lies between `low` and `high`; where `high` is null nothing public bounds it.',
    REFUSED: 'A total would mean nothing; `reason` says why.',
    MISSING: 'Nobody published a figure.',
  },
});

export const ContributionState = enumOf(
  'ContributionState',
  [...contributionStates, 'SUSPENDED', 'NO_MEMBER'] as const,
  {
    description: 'What became of the figure of a region that was asked for.',
    values: {
      INCLUDED: 'It is in the total.',
      SUPPRESSED: 'It is withheld.',
      MISSING: 'None was published.',
      DIFFERENT_DEFINITION: 'It follows another definition than most.',
      OVERLAPPING: 'The region overlaps with another, or only overlapping groups were published.',
      SUSPENDED: 'Its member is suspended.',
      NO_MEMBER: 'No network of this region is a member.',
    },
  },
);
