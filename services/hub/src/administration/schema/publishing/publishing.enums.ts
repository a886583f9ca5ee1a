import { enumOf } from '@veche/graphql-api/building-blocks';
import { hiddenBecause, publicationKinds } from '../../../publishing/publications.js';

export const HiddenBecauseEnum = enumOf('HiddenBecause', hiddenBecause, {
  description: 'Why a cell is hidden: for the network’s own staff alone, and never to be passed on.',
  values: {
    SMALL: 'Few people stand behind it.',
    ZERO: 'Nobody does, and zeros are protected.',
    PROTECTS: 'Without it a hidden cell could be worked out.',
    EARLIER: 'It was hidden before and has not changed.',
    DIFFERENCE: 'It changed by so few people that the change would show them.',
  },
});

export const PublicationKindEnum = enumOf('PublicationKind', publicationKinds, {
  description: 'What was done.',
});
