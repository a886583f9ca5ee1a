import { connectionType } from '../paging/connection-type.js';
import { ObservationType } from './observation.type.js';

export const ObservationConnection = connectionType('Observation', () => ObservationType);
