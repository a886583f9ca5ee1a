import { eventKinds } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const EventKind = enumOf('EventKind', eventKinds, {
  description: 'What sort of meeting it is.',
});
