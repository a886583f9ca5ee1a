import { defineEntity, p } from '@mikro-orm/core';
import { digest, privateSchema } from './columns.js';

const schema = defineEntity({
  name: 'PersonKeyMarkRow',
  tableName: 'person_key_mark',
  schema: privateSchema,
  properties: {
    id: p.smallint().primary().autoincrement(false),
    /** A keyed hash of a constant: equal for equal keys, and nothing follows from it. */
    mark: digest,
  },
  checks: [{ name: 'person_key_mark_only_one', expression: 'id = 1' }],
});

/** By what a hub knows that it still has the key with which its pseudonyms were made: with another one, everybody would be a new person. */
export class PersonKeyMarkRow extends schema.class {}
schema.setClass(PersonKeyMarkRow);
