import { connectionType } from '../../paging/connection-type.js';
import { FundingType } from './funding.type.js';

export const FundingConnection = connectionType('Funding', () => FundingType);
