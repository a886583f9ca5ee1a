import * as z from 'zod';
import { localKeySchema } from '../codes.js';
import { localizedTextSchema, namesSchema } from '../localized-text.js';
import { plainTextSchema } from '../plain-text.js';
import { regionCodeSchema } from '../regions/region.js';
import { webAddressSchema } from '../web-address.js';
import { standOnce } from '../stand-once.js';
import { nodeBase } from './node-base.js';

/**
 * Whether a source names a body, a class of bodies ("social institutions of the region") or leaves it unnamed ("the implementer").
 *
 * @example
 * organizationNatures; // → ['NAMED', 'CLASS', 'UNNAMED']
 */
export const organizationNatures = ['NAMED', 'CLASS', 'UNNAMED'] as const;

/**
 * What an organization is, as far as its source says; `OTHER` is none of these, `UNKNOWN` is not said.
 *
 * @example
 * organizationKinds.includes('NGO_NETWORK'); // → true
 */
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

/**
 * A code in a register of organizations; the scheme is a list code of org-id.guide, such as `RU-OGRN` or `RS-MB`.
 *
 * @example
 * organizationIdentifierSchema.parse({ scheme: 'RS-MB', code: '00000000' }).scheme; // → 'RS-MB'
 * organizationIdentifierSchema.safeParse({ scheme: 'MB', code: '00000000' }).success; // → false
 */
export const organizationIdentifierSchema = z.strictObject({
  scheme: z
    .string()
    .regex(/^[A-Z]{2,3}-[A-Z0-9_]+$/, 'a scheme is a list code of org-id.guide, such as RU-OGRN'),
  code: plainTextSchema,
});

/**
 * A body that takes part in the work of a network, a class of such bodies, or one that a source leaves unnamed. Never a
 * natural person. Other names, other spellings and abbreviations stand among the aliases.
 *
 * @example
 * const sources = [{ title: null, url: null, publisher: null, language: 'en', quote: 'the Help Centre' }];
 * const names = [{ language: 'en', text: 'Help Centre' }];
 * organizationSchema.parse({ type: 'Organization', id: 'help-centre', names, kind: 'NGO', sources }).nature; // → 'NAMED'
 */
export const organizationSchema = z.strictObject({
  ...nodeBase,
  type: z.literal('Organization'),
  names: namesSchema,
  aliases: z.array(localizedTextSchema).default([]),
  nature: z.enum(organizationNatures).default('NAMED'),
  kind: z.enum(organizationKinds),
  territory: regionCodeSchema.nullable().default(null),
  parent: localKeySchema.nullable().default(null),
  identifiers: z
    .array(organizationIdentifierSchema)
    .refine(
      (items) => standOnce(items, ({ scheme, code }) => `${scheme} ${code}`),
      'an identifier stands once',
    )
    .default([]),
  website: webAddressSchema.nullable().default(null),
});

/** A body, a class of bodies or an unnamed one, as {@link organizationSchema} reads it. */
export type Organization = z.infer<typeof organizationSchema>;
