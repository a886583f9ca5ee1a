import { enumOf } from '../../enum-of.js';

export const ProjectOrder = enumOf('ProjectOrder', ['NAME', 'DATE'], {
  description: 'The order of a list of projects; it is total.',
  values: { NAME: 'By name.', DATE: 'The latest first, and undated ones last.' },
});
