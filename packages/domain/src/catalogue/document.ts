import * as z from 'zod';
import { codeSchema, localKeySchema } from '../codes.js';
import { localizedTextSchema, namesSchema } from '../localized-text.js';
import { plainTextSchema } from '../plain-text.js';
import { statedTimeSchema } from '../stated-time.js';
import { standOnce } from '../stand-once.js';
import { nodeBase } from './node-base.js';

/**
 * What kind of writing a document is.
 *
 * @example
 * documentKinds.includes('RESOLUTION'); // → true
 */
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

/**
 * A numbered point of a document.
 *
 * @example
 * commitmentSchema.parse({ number: 1, text: { language: 'en', text: 'Meet every year' } }).topics; // → []
 */
export const commitmentSchema = z.strictObject({
  number: z.int().min(1),
  text: localizedTextSchema,
  topics: z.array(codeSchema).default([]),
});

/** A numbered point of a document, as {@link commitmentSchema} reads it. */
export type Commitment = z.infer<typeof commitmentSchema>;

/**
 * A resolution, an order, a policy programme: something written that the catalogue refers to.
 *
 * @example
 * const sources = [{ title: null, url: null, publisher: null, language: 'en', quote: 'the Help Centre' }];
 * const titles = [{ language: 'en', text: 'Resolution' }];
 * const commitments = [{ number: 1, text: { language: 'en', text: 'Meet every year' } }];
 * documentSchema.parse({ type: 'Document', id: 'resolution', titles, kind: 'RESOLUTION', commitments, sources }).number;
 * // → null
 */
export const documentSchema = z.strictObject({
  ...nodeBase,
  type: z.literal('Document'),
  titles: namesSchema,
  kind: z.enum(documentKinds),
  number: plainTextSchema.nullable().default(null),
  /** When it was adopted or published. */
  date: statedTimeSchema.nullable().default(null),
  /** What it is in force for. */
  period: statedTimeSchema.nullable().default(null),
  commitments: z
    .array(commitmentSchema)
    .refine(
      (items) => standOnce(items, ({ number }) => String(number)),
      'the number of a commitment stands once',
    )
    .default([]),
  event: localKeySchema.nullable().default(null),
  project: localKeySchema.nullable().default(null),
});

/** Something written that the catalogue refers to, as {@link documentSchema} reads it. */
export type Document = z.infer<typeof documentSchema>;
