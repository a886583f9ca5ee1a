import { organizationKinds } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const OrganizationKind = enumOf('OrganizationKind', organizationKinds, {
  description: 'What sort of body an organization is.',
});
