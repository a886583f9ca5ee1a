import { z } from 'zod';
import { localeSchema } from './locale.js';

/** A text in one language; `ours` marks a translation that the source does not give. */
export const localizedTextSchema = z.strictObject({
  language: localeSchema,
  text: z.string().trim().min(1),
  ours: z.boolean().default(false),
});

export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** The names of one thing: at least one, and at most one a language. */
export const namesSchema = z
  .array(localizedTextSchema)
  .min(1, 'at least one name is needed')
  .refine(
    (names) => new Set(names.map((name) => name.language)).size === names.length,
    'one name a language',
  );
