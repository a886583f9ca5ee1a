import * as z from 'zod';
import { localeSchema } from './locale.js';
import { plainTextSchema } from './plain-text.js';
import { standOnce } from './stand-once.js';

/**
 * A text in one language; `ours` marks a translation that the source does not give.
 *
 * @example
 * localizedTextSchema.parse({ language: 'en', text: 'Council', ours: true });
 */
export const localizedTextSchema = z.strictObject({
  language: localeSchema,
  text: plainTextSchema,
  ours: z.boolean().default(false),
});

/** A text in one language, as {@link localizedTextSchema} reads it. */
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/**
 * The names of one thing: at least one, at most one a language, the original first.
 *
 * @example
 * namesSchema.parse([{ language: 'en', text: 'Council' }]); // → [{ language: 'en', text: 'Council', ours: false }]
 * namesSchema.safeParse([]).success; // → false
 */
export const namesSchema = z
  .array(localizedTextSchema)
  .min(1, 'at least one name is needed')
  .refine(
    (items) => standOnce(items, (name) => name.language),
    'there is one name a language; where there are more, put the others among the aliases',
  );
