import { defineEntity } from '@mikro-orm/core';
import { code, publicSchema, publisher } from './columns.js';

const CatalogueLinkSchema = defineEntity({
  name: 'CatalogueLinkRow',
  tableName: 'catalogue_link',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    fromType: code.primary(),
    fromId: code.primary(),
    field: code.primary(),
    toType: code,
    toId: code,
  },
  indexes: [
    {
      name: 'catalogue_link_target',
      properties: ['publisher', 'toType', 'toId', 'fromType', 'field', 'fromId'],
    },
  ],
});

/** One field of a node that points at another node of the same publisher. */
export class CatalogueLinkRow extends CatalogueLinkSchema.class {}
CatalogueLinkSchema.setClass(CatalogueLinkRow);
