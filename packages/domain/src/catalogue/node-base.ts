import * as z from 'zod';
import { localKeySchema } from '../codes.js';
import { localeSchema } from '../locale.js';
import { plainTextSchema } from '../plain-text.js';
import { inferenceSchema, sourceSchema } from '../source.js';
import { nodeTypeSchema } from './node-type.js';

/**
 * A reference to a node of the same publisher.
 *
 * @example
 * nodeReferenceSchema.parse({ type: 'Event', id: 'seminar' }); // → { type: 'Event', id: 'seminar' }
 */
export const nodeReferenceSchema = z.strictObject({ type: nodeTypeSchema, id: localKeySchema });

/** A reference to a node, as {@link nodeReferenceSchema} reads it. */
export type NodeReference = z.infer<typeof nodeReferenceSchema>;

/**
 * What a statement is: a finding, a trend, how something was counted or done, an aim, a need.
 *
 * @example
 * statementKinds; // → ['FINDING', 'TREND', 'METHOD', 'AIM', 'NEED']
 */
export const statementKinds = ['FINDING', 'TREND', 'METHOD', 'AIM', 'NEED'] as const;

/**
 * What a source says without a number: "the most requested service is …", "stable".
 *
 * @example
 * const source = { title: null, url: null, publisher: null, language: 'ru', quote: 'стабильна' };
 * statementSchema.parse({ kind: 'TREND', text: 'стабильна', language: 'ru', source }).about; // → null
 */
export const statementSchema = z.strictObject({
  kind: z.enum(statementKinds),
  about: nodeReferenceSchema.nullable().default(null),
  text: plainTextSchema,
  language: localeSchema,
  source: sourceSchema,
});

/** What a source says without a number, as {@link statementSchema} reads it. */
export type Statement = z.infer<typeof statementSchema>;

/**
 * What every node of the catalogue carries.
 *
 * @example
 * Object.keys(nodeBase); // → ['id', 'sources', 'inferred', 'statements']
 */
export const nodeBase = {
  id: localKeySchema,
  sources: z.array(sourceSchema).min(1, 'at least one source is needed'),
  inferred: z.array(inferenceSchema).default([]),
  statements: z.array(statementSchema).default([]),
};
