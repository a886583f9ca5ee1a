import { defineEntity } from '@mikro-orm/core';
import { code, publicSchema, publisher } from './columns.js';

const OrganizationIdentifierSchema = defineEntity({
  name: 'OrganizationIdentifierRow',
  tableName: 'organization_identifier',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    organizationId: code.primary(),
    scheme: code.primary(),
    code: code.primary(),
  },
  indexes: [
    {
      name: 'organization_identifier_code',
      properties: ['scheme', 'code', 'publisher', 'organizationId'],
    },
  ],
});

/** A code of an organization in a register (org-id.guide), by which two publishers' records are known to be one body. */
export class OrganizationIdentifierRow extends OrganizationIdentifierSchema.class {}
OrganizationIdentifierSchema.setClass(OrganizationIdentifierRow);
