import { z } from 'zod';
import { codeSchema, localKeySchema } from '../codes.js';
import { localizedTextSchema, namesSchema } from '../localized-text.js';
import { statedTimeSchema } from '../stated-time.js';
import { nodeBase } from './node-base.js';

export const documentKinds = [
  'RESOLUTION',
  'ORDER',
  'PROGRAMME',
  'CALL',
  'AGENDA',
  'FORM',
  'PUBLICATION',
  'OTHER',
] as const;

/** A numbered point of a document. */
export const commitmentSchema = z.strictObject({
  number: z.int().min(1),
  text: localizedTextSchema,
  topics: z.array(codeSchema).default([]),
});

export type Commitment = z.infer<typeof commitmentSchema>;

/** A resolution, an order, a policy programme: something written that the catalogue refers to. */
export const documentSchema = z.strictObject({
  ...nodeBase,
  type: z.literal('Document'),
  titles: namesSchema,
  kind: z.enum(documentKinds),
  number: z.string().trim().min(1).nullable().default(null),
  date: statedTimeSchema.nullable().default(null),
  period: statedTimeSchema.nullable().default(null),
  commitments: z.array(commitmentSchema).default([]),
  event: localKeySchema.nullable().default(null),
  project: localKeySchema.nullable().default(null),
});

export type Document = z.infer<typeof documentSchema>;
