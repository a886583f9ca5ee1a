import { enumOf } from '../../enum-of.js';

export const FunderOrder = enumOf('FunderOrder', ['NAME'], {
  description: 'The order of a list of funders; it is total.',
  values: { NAME: 'By name.' },
});
