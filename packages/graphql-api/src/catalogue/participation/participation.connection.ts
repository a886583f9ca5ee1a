import { connectionType } from '../../paging/connection-type.js';
import { ParticipationType } from './participation.type.js';

export const ParticipationConnection = connectionType('Participation', () => ParticipationType);
