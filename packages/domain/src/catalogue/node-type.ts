import * as z from 'zod';

/** The kinds of nodes that a publisher's catalogue consists of. */
export const catalogueNodeTypes = [
  'Organization',
  'Project',
  'Funder',
  'Funding',
  'Event',
  'Agreement',
  'Document',
] as const;

export const nodeTypeSchema = z.enum(catalogueNodeTypes);

export type CatalogueNodeType = z.infer<typeof nodeTypeSchema>;
