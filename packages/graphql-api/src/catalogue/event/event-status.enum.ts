import { eventStatuses } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const EventStatus = enumOf('EventStatus', eventStatuses, {
  description: 'Whether a meeting took place, as far as the source says.',
});
