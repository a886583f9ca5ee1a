import { funderKinds } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const FunderKind = enumOf('FunderKind', funderKinds, {
  description: 'Where a funder stands.',
});
