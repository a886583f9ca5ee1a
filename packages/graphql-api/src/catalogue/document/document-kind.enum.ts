import { documentKinds } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const DocumentKind = enumOf('DocumentKind', documentKinds, {
  description: 'What sort of text it is.',
});
