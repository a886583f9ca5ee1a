import { enumOf } from '../enum-of.js';

export const ReleaseOrder = enumOf('ReleaseOrder', ['PUBLISHED_AT'] as const, {
  description: 'The order of a list of releases; it is total.',
  values: { PUBLISHED_AT: 'The latest first.' },
});
