import { z } from 'zod';

/** The languages of the network, as BCP 47 tags. Serbian is written in two scripts, and each is a locale of its own. */
export const locales = ['ru', 'sr-Latn', 'sr-Cyrl', 'en'] as const;

export const localeSchema = z.enum(locales);

export type Locale = z.infer<typeof localeSchema>;
