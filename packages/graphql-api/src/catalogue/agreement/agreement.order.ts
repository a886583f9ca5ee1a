import { enumOf } from '../../enum-of.js';

export const AgreementOrder = enumOf('AgreementOrder', ['DATE'], {
  description: 'The order of a list of agreements; it is total.',
  values: { DATE: 'The latest first, and undated ones last.' },
});
