import type { IndicatorDefinition } from '@veche/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { code, publicSchema, publisher } from './columns.js';

const DefinitionSchema = defineEntity({
  name: 'DefinitionRow',
  tableName: 'definition',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    code: code.primary(),
    version: p.integer().primary(),
    /** SHA-256 of the canonical definition: the hash of its envelope's body. */
    hash: code,
    record: p.json<IndicatorDefinition>(),
    /** The highest version of its code that its publisher defined. */
    current: p.boolean(),
  },
  indexes: [
    { name: 'definition_hash', properties: ['hash', 'publisher'] },
    { name: 'definition_code', properties: ['code', 'version', 'publisher'] },
  ],
});

/** A version of an indicator's definition. */
export class DefinitionRow extends DefinitionSchema.class {}
DefinitionSchema.setClass(DefinitionRow);
