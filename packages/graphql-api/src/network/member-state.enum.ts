import { enumOf } from '../enum-of.js';

export const MemberState = enumOf(
  'MemberState',
  ['CURRENT', 'STALE', 'UNREACHABLE', 'REFUSED', 'SUSPENDED'] as const,
  {
    description: 'How a member stands with this server. Whatever its state, what it published stays.',
    values: {
      CURRENT: 'Everything that it has announced is served here.',
      STALE: 'It has announced more than is served here.',
      UNREACHABLE: 'It did not answer when it was last asked.',
      REFUSED: 'Its last envelope was refused; the last good state is served.',
      SUSPENDED: 'The gateway has suspended it; its figures are in no total.',
    },
  },
);
