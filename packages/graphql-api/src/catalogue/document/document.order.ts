import { enumOf } from '../../enum-of.js';

export const DocumentOrder = enumOf('DocumentOrder', ['NAME', 'DATE'], {
  description: 'The order of a list of documents; it is total.',
  values: { NAME: 'By name.', DATE: 'The latest first, and undated ones last.' },
});
