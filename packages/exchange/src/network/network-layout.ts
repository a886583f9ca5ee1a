import {
  agreementSchema,
  documentSchema,
  eventSchema,
  funderSchema,
  fundingSchema,
  organizationSchema,
  projectSchema,
} from '@veche/domain';

/** The files of a network's catalogue: each is a list of one type's records, without the field `type`. */
export const catalogueFiles = [
  { file: 'organizations.yaml', type: 'Organization', schema: organizationSchema },
  { file: 'projects.yaml', type: 'Project', schema: projectSchema },
  { file: 'funders.yaml', type: 'Funder', schema: funderSchema },
  { file: 'fundings.yaml', type: 'Funding', schema: fundingSchema },
  { file: 'events.yaml', type: 'Event', schema: eventSchema },
  { file: 'agreements.yaml', type: 'Agreement', schema: agreementSchema },
  { file: 'documents.yaml', type: 'Document', schema: documentSchema },
] as const;

export type CatalogueFile = (typeof catalogueFiles)[number];

/** Every YAML file that a network's folder may have. */
export const networkFileNames: readonly string[] = [
  'network.yaml',
  'sources.yaml',
  ...catalogueFiles.map(({ file }) => file),
  'figures.yaml',
];
