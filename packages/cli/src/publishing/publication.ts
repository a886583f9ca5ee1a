import { z } from 'zod';

export const publicationSchema = z.object({
  id: z.string(),
  indicators: z.array(z.string()),
  period: z.string(),
  synthetic: z.boolean(),
  kind: z.enum(['PUBLISHED', 'REVISED', 'WITHDRAWN']),
  publishedAt: z.string(),
  account: z.string(),
  releases: z.array(z.string()),
  cells: z.number(),
  hidden: z.number(),
  reason: z.string().nullable(),
});

/** One act of publishing, as the hub remembers it. */
export type ShownPublication = z.infer<typeof publicationSchema>;

export const publicationFields =
  'id indicators period synthetic kind publishedAt account releases cells hidden reason';
