import { z } from 'zod';
import { localeSchema } from './locale.js';

/** Where a fact was taken from, with the sentence as written; names of persons are elided with `[…]`. */
export const sourceSchema = z.strictObject({
  title: z.string().trim().min(1).nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  publisher: z.string().trim().min(1).nullable(),
  language: localeSchema,
  quote: z.string().trim().min(1),
});

export type Source = z.infer<typeof sourceSchema>;

/** A field that nobody stated, and why we hold it. */
export const inferenceSchema = z.strictObject({
  field: z.string().trim().min(1),
  why: z.string().trim().min(1),
});

export type Inference = z.infer<typeof inferenceSchema>;
