import { connectionType } from '../../paging/connection-type.js';
import { AgreementType } from './agreement.type.js';

export const AgreementConnection = connectionType('Agreement', () => AgreementType);
