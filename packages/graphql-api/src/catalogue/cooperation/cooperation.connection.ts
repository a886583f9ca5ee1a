import { connectionType } from '../../paging/connection-type.js';
import { CooperationType } from './cooperation.type.js';

export const CooperationConnection = connectionType('Cooperation', () => CooperationType);
