import { connectionType } from '../paging/connection-type.js';
import { RefusalType } from './refusal.type.js';

export const RefusalConnection = connectionType('Refusal', () => RefusalType);
