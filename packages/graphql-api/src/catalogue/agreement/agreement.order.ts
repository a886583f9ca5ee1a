import { enumOf } from '../../enum-of.js';

export const AgreementOrder = enumOf('AgreementOrder', ['DATE'], {
  description: 'The order of a list of agreements; it is total, and undated ones come last.',
});
