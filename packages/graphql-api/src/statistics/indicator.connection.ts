import { connectionType } from '../paging/connection-type.js';
import { IndicatorType } from './indicator.type.js';

export const IndicatorConnection = connectionType('Indicator', () => IndicatorType);
