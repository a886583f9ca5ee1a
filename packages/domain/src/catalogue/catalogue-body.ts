import * as z from 'zod';
import { localizedTextSchema, namesSchema } from '../localized-text.js';
import { regionCodeSchema } from '../regions/region.js';
import { standOnce } from '../stand-once.js';
import { catalogueNodeSchema } from './catalogue-node.js';
import { nodeReferenceSchema } from './node-base.js';

/**
 * How a publisher presents itself.
 *
 * @example
 * publisherProfileSchema.parse({ names: [{ language: 'en', text: 'Network of Omsk' }], territory: 'RU-OMS' }).territory;
 * // → 'RU-OMS'
 */
export const publisherProfileSchema = z.strictObject({
  names: namesSchema,
  territory: regionCodeSchema,
  descriptions: z.array(localizedTextSchema).default([]),
});

/** How a publisher presents itself, as {@link publisherProfileSchema} reads it. */
export type PublisherProfile = z.infer<typeof publisherProfileSchema>;

/**
 * The body of an envelope of kind `catalogue`: nodes to add or replace, and nodes to remove.
 *
 * @example
 * catalogueBodySchema.parse({ removals: [{ type: 'Event', id: 'seminar' }] }).upserts; // → []
 */
export const catalogueBodySchema = z.strictObject({
  profile: publisherProfileSchema.nullable().default(null),
  upserts: z
    .array(catalogueNodeSchema)
    .refine((items) => standOnce(items, ({ type, id }) => `${type} ${id}`), 'a node stands once in a change')
    .default([]),
  removals: z
    .array(nodeReferenceSchema)
    .refine(
      (items) => standOnce(items, ({ type, id }) => `${type} ${id}`),
      'a node is removed once in a change',
    )
    .default([]),
});

/** A change of a catalogue, as {@link catalogueBodySchema} reads it. */
export type CatalogueBody = z.infer<typeof catalogueBodySchema>;
