import * as z from 'zod';
import { localeSchema } from './locale.js';
import { plainTextSchema } from './plain-text.js';
import { webAddressSchema } from './web-address.js';

/** Where a fact was taken from, with the sentence as written; names of persons are elided with `[…]`. */
export const sourceSchema = z.strictObject({
  title: plainTextSchema.nullable(),
  url: webAddressSchema.nullable(),
  publisher: plainTextSchema.nullable(),
  language: localeSchema,
  quote: plainTextSchema,
});

export type Source = z.infer<typeof sourceSchema>;

/** A field that nobody stated, and why we hold it. */
export const inferenceSchema = z.strictObject({
  field: plainTextSchema,
  why: plainTextSchema,
});

export type Inference = z.infer<typeof inferenceSchema>;
