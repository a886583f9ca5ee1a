import { connectionType } from '../paging/connection-type.js';
import { TotalType } from './total.type.js';

export const TotalConnection = connectionType('Total', () => TotalType);
