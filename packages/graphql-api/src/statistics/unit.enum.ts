import { confidentialUnits, units } from '@veche/domain';
import { enumOf } from '../enum-of.js';

export const Unit = enumOf('Unit', units, { description: 'What is counted.' });

export const ConfidentialUnit = enumOf('ConfidentialUnit', confidentialUnits, {
  description: 'Whom a small number could expose.',
});
