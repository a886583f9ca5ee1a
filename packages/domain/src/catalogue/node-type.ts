import * as z from 'zod';

/**
 * The kinds of nodes that a publisher's catalogue consists of.
 *
 * @example
 * catalogueNodeTypes.length; // → 7
 */
export const catalogueNodeTypes = [
  'Organization',
  'Project',
  'Funder',
  'Funding',
  'Event',
  'Agreement',
  'Document',
] as const;

/**
 * The type of a node of the catalogue.
 *
 * @example
 * nodeTypeSchema.parse('Event'); // → 'Event'
 * nodeTypeSchema.safeParse('Person').success; // → false
 */
export const nodeTypeSchema = z.enum(catalogueNodeTypes);

/** A kind of node of a catalogue: {@link catalogueNodeTypes}. */
export type CatalogueNodeType = z.infer<typeof nodeTypeSchema>;
