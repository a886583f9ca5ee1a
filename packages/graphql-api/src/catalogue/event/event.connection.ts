import { connectionType } from '../../paging/connection-type.js';
import { EventType } from './event.type.js';

export const EventConnection = connectionType('Event', () => EventType);
