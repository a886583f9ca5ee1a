import { eventModes } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const EventMode = enumOf('EventMode', eventModes, {
  description: 'Where people meet.',
});
