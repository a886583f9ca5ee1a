import * as z from 'zod';
import { agreementSchema } from './agreement.js';
import { documentSchema } from './document.js';
import { eventSchema } from './event.js';
import { funderSchema, fundingSchema } from './funding.js';
import { organizationSchema } from './organization.js';
import { projectSchema } from './project.js';

/**
 * Any node of a publisher's catalogue, told apart by `type`.
 *
 * @example
 * catalogueNodeSchema.parse({
 *   type: 'Organization',
 *   id: 'mercy-society',
 *   names: [{ language: 'ru', text: 'Общество милосердия' }],
 *   kind: 'NGO',
 *   sources: [{ title: null, url: null, publisher: null, language: 'ru', quote: '…' }],
 * });
 */
export const catalogueNodeSchema = z.discriminatedUnion('type', [
  organizationSchema,
  projectSchema,
  funderSchema,
  fundingSchema,
  eventSchema,
  agreementSchema,
  documentSchema,
]);

/** A node of any type, as {@link catalogueNodeSchema} reads it; `type` tells which. */
export type CatalogueNode = z.infer<typeof catalogueNodeSchema>;
