import * as z from 'zod';
import { codeSchema, localKeySchema } from '../codes.js';
import { localizedTextSchema, namesSchema } from '../localized-text.js';
import { regionCodeSchema } from '../regions/region.js';
import { statedTimeSchema } from '../stated-time.js';
import { standOnce } from '../stand-once.js';
import { nodeBase } from './node-base.js';
import { participationSchema } from './participation.js';

/**
 * From the widest frame to the single undertaking; a policy is a frame that a public body sets.
 *
 * @example
 * projectKinds; // → ['PROGRAMME', 'PROJECT', 'ACTIVITY', 'CAMPAIGN', 'POLICY']
 */
export const projectKinds = ['PROGRAMME', 'PROJECT', 'ACTIVITY', 'CAMPAIGN', 'POLICY'] as const;

/**
 * A programme, a project within it, or an activity (IATI activity).
 *
 * @example
 * const sources = [{ title: null, url: null, publisher: null, language: 'en', quote: 'the Help Centre' }];
 * const names = [{ language: 'en', text: 'A roof for everybody' }];
 * const project = { type: 'Project', id: 'roof', names, kind: 'CAMPAIGN', targetGroups: ['NO_FIXED_ABODE'], sources };
 * projectSchema.parse(project).participations; // → []
 */
export const projectSchema = z.strictObject({
  ...nodeBase,
  type: z.literal('Project'),
  names: namesSchema,
  aliases: z.array(localizedTextSchema).default([]),
  kind: z.enum(projectKinds),
  parent: localKeySchema.nullable().default(null),
  territory: regionCodeSchema.nullable().default(null),
  start: statedTimeSchema.nullable().default(null),
  end: statedTimeSchema.nullable().default(null),
  /** Codes of the dimension TARGET_GROUP. */
  targetGroups: z
    .array(codeSchema)
    .refine((items) => standOnce(items, (code) => code), 'a target group stands once')
    .default([]),
  participations: z.array(participationSchema).default([]),
});

/** A programme, project or activity, as {@link projectSchema} reads it. */
export type Project = z.infer<typeof projectSchema>;
