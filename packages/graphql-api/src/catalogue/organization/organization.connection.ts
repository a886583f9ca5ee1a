import { connectionType } from '../../paging/connection-type.js';
import { OrganizationType } from './organization.type.js';

export const OrganizationConnection = connectionType('Organization', () => OrganizationType);
