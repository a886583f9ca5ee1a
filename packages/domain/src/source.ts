import * as z from 'zod';
import { localeSchema } from './locale.js';
import { plainTextSchema } from './plain-text.js';
import { webAddressSchema } from './web-address.js';

/**
 * Where a fact was taken from, with the sentence as written; names of persons are elided with `[…]`.
 *
 * @example
 * sourceSchema.parse({ title: 'Our report', url: null, publisher: null, language: 'en', quote: 'led by […]' }).quote;
 * // → 'led by […]'
 */
export const sourceSchema = z.strictObject({
  title: plainTextSchema.nullable(),
  url: webAddressSchema.nullable(),
  publisher: plainTextSchema.nullable(),
  language: localeSchema,
  quote: plainTextSchema,
});

/** Where a fact was taken from, as {@link sourceSchema} reads it. */
export type Source = z.infer<typeof sourceSchema>;

/**
 * A field that nobody stated, and why we hold it.
 *
 * @example
 * inferenceSchema.parse({ field: 'territory', why: 'the address is in Belgrade' }).field; // → 'territory'
 */
export const inferenceSchema = z.strictObject({
  field: plainTextSchema,
  why: plainTextSchema,
});

/** What we hold though nobody states it, as {@link inferenceSchema} reads it. */
export type Inference = z.infer<typeof inferenceSchema>;
