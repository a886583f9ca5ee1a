import { enumOf } from '../../enum-of.js';

export const FundingOrder = enumOf('FundingOrder', ['DATE'], {
  description: 'The order of a list of fundings; it is total, and undated ones come last.',
});
