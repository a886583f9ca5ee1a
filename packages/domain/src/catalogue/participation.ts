import * as z from 'zod';
import { localKeySchema } from '../codes.js';
import { plainTextSchema } from '../plain-text.js';
import { regionCodeSchema } from '../regions/region.js';

/**
 * What an organization does in a project, event, agreement or observation.
 * Source: IATI OrganisationRole, schema.org/Event, and the founding texts.
 *
 * @example
 * participationRoles.includes('CO_ORGANIZER'); // → true
 */
export const participationRoles = [
  'ORGANIZER',
  'CO_ORGANIZER',
  'HOST',
  'PARTICIPANT',
  'SUPPORTER',
  'SPEAKER',
  'OWNER',
  'IMPLEMENTER',
  'PARTNER',
  'COOPERATION',
  'STRATEGIC_SUPPORT',
  'PROVIDER',
  'PARTY',
  'CONTACT',
] as const;

/** What an organization does where it takes part: {@link participationRoles}. */
export type ParticipationRole = (typeof participationRoles)[number];

/**
 * Somebody taking part: an organization of the catalogue, a territory that sent people, or both; as the source writes it.
 *
 * @example
 * participationSchema.parse({ territory: 'RU-KGD', asWritten: 'from Kaliningrad', role: 'PARTICIPANT' }).organization;
 * // → null
 * participationSchema.safeParse({ asWritten: 'somebody', role: 'PARTICIPANT' }).success; // → false
 */
export const participationSchema = z
  .strictObject({
    organization: localKeySchema.nullable().default(null),
    territory: regionCodeSchema.nullable().default(null),
    asWritten: plainTextSchema,
    role: z.enum(participationRoles),
  })
  .refine((participation) => participation.organization !== null || participation.territory !== null, {
    path: ['organization'],
    message: 'a participation names an organization of the catalogue, a territory, or both',
  });

/** Somebody taking part, as {@link participationSchema} reads it. */
export type Participation = z.infer<typeof participationSchema>;
