import { z } from 'zod';
import { localKeySchema } from '../codes.js';
import { localizedTextSchema, namesSchema } from '../localized-text.js';
import { regionCodeSchema } from '../regions/region.js';
import { nodeBase } from './node-base.js';

/** Whether a source names a body, a class of bodies ("social institutions of the region") or leaves it unnamed ("the implementer"). */
export const organizationNatures = ['NAMED', 'CLASS', 'UNNAMED'] as const;

export const organizationKinds = [
  'NGO',
  'NGO_NETWORK',
  'STATE_BODY',
  'LOCAL_GOVERNMENT',
  'PUBLIC_CHAMBER',
  'SOCIAL_SERVICE',
  'HEALTH_SERVICE',
  'TREATMENT_CENTRE',
  'EDUCATION',
  'LAW_ENFORCEMENT',
  'PENAL_SERVICE',
  'FUND',
  'INTERNATIONAL',
  'MOVEMENT',
  'BUSINESS',
  'OTHER',
  'UNKNOWN',
] as const;

/** A code in a register of organizations; the scheme is a list code of org-id.guide, such as `RU-OGRN` or `RS-MB`. */
export const organizationIdentifierSchema = z.strictObject({
  scheme: z
    .string()
    .regex(/^[A-Z]{2,3}-[A-Z0-9_]+$/, 'a scheme is a list code of org-id.guide, such as RU-OGRN'),
  code: z.string().trim().min(1),
});

export const organizationSchema = z.strictObject({
  ...nodeBase,
  type: z.literal('Organization'),
  names: namesSchema,
  aliases: z.array(localizedTextSchema).default([]),
  nature: z.enum(organizationNatures).default('NAMED'),
  kind: z.enum(organizationKinds),
  territory: regionCodeSchema.nullable().default(null),
  parent: localKeySchema.nullable().default(null),
  identifiers: z.array(organizationIdentifierSchema).default([]),
  website: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
});

export type Organization = z.infer<typeof organizationSchema>;
