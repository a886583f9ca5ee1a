import { connectionType } from '../../paging/connection-type.js';
import { FunderType } from './funder.type.js';

export const FunderConnection = connectionType('Funder', () => FunderType);
