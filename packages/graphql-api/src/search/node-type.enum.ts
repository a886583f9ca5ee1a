import type { CatalogueNodeType } from '@veche/domain';
import { registerEnumType } from 'type-graphql';

/** The types of nodes of a catalogue as the API spells them. */
export const NodeTypeEnum = {
  ORGANIZATION: 'Organization',
  PROJECT: 'Project',
  FUNDER: 'Funder',
  FUNDING: 'Funding',
  EVENT: 'Event',
  AGREEMENT: 'Agreement',
  DOCUMENT: 'Document',
} as const satisfies Readonly<Record<Uppercase<CatalogueNodeType>, CatalogueNodeType>>;

registerEnumType(NodeTypeEnum, { name: 'NodeType', description: 'A type of node of a catalogue.' });
