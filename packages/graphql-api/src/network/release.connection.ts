import { connectionType } from '../paging/connection-type.js';
import { ReleaseType } from './release.type.js';

export const ReleaseConnection = connectionType('Release', () => ReleaseType);
