import { enumOf } from '../../enum-of.js';

export const FundingOrder = enumOf('FundingOrder', ['DATE'], {
  description: 'The order of a list of fundings; it is total.',
  values: { DATE: 'The latest first, and undated ones last.' },
});
