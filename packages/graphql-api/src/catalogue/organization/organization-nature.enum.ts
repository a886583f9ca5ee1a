import { organizationNatures } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const OrganizationNature = enumOf('OrganizationNature', organizationNatures, {
  description: 'Whether a source names a body.',
  values: {
    NAMED: 'One body, by name.',
    CLASS: 'A class of bodies: "heads of AIDS centres".',
    UNNAMED: 'A body that the source does not name: "the implementer".',
  },
});
