import { z } from 'zod';
import { agreementSchema } from './agreement.js';
import { documentSchema } from './document.js';
import { eventSchema } from './event.js';
import { funderSchema, fundingSchema } from './funding.js';
import { organizationSchema } from './organization.js';
import { projectSchema } from './project.js';

/** Any node of a publisher's catalogue, told apart by `type`. */
export const catalogueNodeSchema = z.discriminatedUnion('type', [
  organizationSchema,
  projectSchema,
  funderSchema,
  fundingSchema,
  eventSchema,
  agreementSchema,
  documentSchema,
]);

export type CatalogueNode = z.infer<typeof catalogueNodeSchema>;
