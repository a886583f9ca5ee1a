import type { Participation } from '@veche/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { code, publicSchema, publisher } from './columns.js';

const ParticipationSchema = defineEntity({
  name: 'ParticipationRow',
  tableName: 'participation',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    nodeType: code.primary(),
    nodeId: code.primary(),
    ordinal: p.integer().primary(),
    organizationId: code.nullable(),
    territory: code.nullable(),
    role: code,
    record: p.json<Participation>(),
  },
  indexes: [
    {
      name: 'participation_organization',
      properties: ['publisher', 'organizationId', 'nodeType', 'nodeId', 'ordinal'],
    },
  ],
});

/** One participation of a node, in the order of its list. */
export class ParticipationRow extends ParticipationSchema.class {}
ParticipationSchema.setClass(ParticipationRow);
