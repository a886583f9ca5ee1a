import * as z from 'zod';
import { localKeySchema } from '../codes.js';
import { localeSchema } from '../locale.js';
import { plainTextSchema } from '../plain-text.js';
import { inferenceSchema, sourceSchema } from '../source.js';
import { nodeTypeSchema } from './node-type.js';

/** A reference to a node of the same publisher. */
export const nodeReferenceSchema = z.strictObject({ type: nodeTypeSchema, id: localKeySchema });

export type NodeReference = z.infer<typeof nodeReferenceSchema>;

/** What a statement is: a finding, a trend, how something was counted or done, an aim, a need. */
export const statementKinds = ['FINDING', 'TREND', 'METHOD', 'AIM', 'NEED'] as const;

/** What a source says without a number: "the most requested service is …", "stable". */
export const statementSchema = z.strictObject({
  kind: z.enum(statementKinds),
  about: nodeReferenceSchema.nullable().default(null),
  text: plainTextSchema,
  language: localeSchema,
  source: sourceSchema,
});

export type Statement = z.infer<typeof statementSchema>;

/** What every node of the catalogue carries. */
export const nodeBase = {
  id: localKeySchema,
  sources: z.array(sourceSchema).min(1, 'at least one source is needed'),
  inferred: z.array(inferenceSchema).default([]),
  statements: z.array(statementSchema).default([]),
};
