import { z } from 'zod';

export const tokenRecordSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  lastUsed: z.string().nullable(),
});

/** What the hub knows of an API token; the token itself it does not know. */
export type ShownToken = z.infer<typeof tokenRecordSchema>;

export const tokenFields = Object.keys(tokenRecordSchema.shape).join(' ');
