import { fundingInstruments } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const FundingInstrument = enumOf('FundingInstrument', fundingInstruments, {
  description: 'How money is given.',
});
