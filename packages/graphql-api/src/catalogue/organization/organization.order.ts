import { enumOf } from '../../enum-of.js';

export const OrganizationOrder = enumOf('OrganizationOrder', ['NAME'], {
  description: 'The order of a list of organizations; it is total.',
  values: { NAME: 'By name.' },
});
