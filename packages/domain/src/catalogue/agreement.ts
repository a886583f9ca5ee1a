import * as z from 'zod';
import { localKeySchema } from '../codes.js';
import { localizedTextSchema } from '../localized-text.js';
import { regionCodeSchema } from '../regions/region.js';
import { statedTimeSchema } from '../stated-time.js';
import { nodeBase } from './node-base.js';
import { participationSchema } from './participation.js';

/**
 * An agreement, or a stated number of agreements of one kind, between organizations or classes of organizations.
 *
 * @example
 * const sources = [{ title: null, url: null, publisher: null, language: 'en', quote: 'the Help Centre' }];
 * agreementSchema.parse({ type: 'Agreement', id: 'with-shelters', count: 2, sources }).parties; // → []
 */
export const agreementSchema = z.strictObject({
  ...nodeBase,
  type: z.literal('Agreement'),
  parties: z.array(participationSchema).default([]),
  territory: regionCodeSchema.nullable().default(null),
  signed: statedTimeSchema.nullable().default(null),
  count: z.int().min(1).default(1),
  subject: localizedTextSchema.nullable().default(null),
  event: localKeySchema.nullable().default(null),
});

/** An agreement, or several of a kind, as {@link agreementSchema} reads it. */
export type Agreement = z.infer<typeof agreementSchema>;
