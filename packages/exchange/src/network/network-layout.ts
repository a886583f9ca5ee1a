import {
  agreementSchema,
  documentSchema,
  eventSchema,
  funderSchema,
  fundingSchema,
  organizationSchema,
  projectSchema,
} from '@veche/domain';

/**
 * The files of a network's catalogue, without the field `type`: a list of one type's records in YAML, or, for large catalogues, one
 * record a line in JSON Lines (jsonlines.org), or both.
 */
export const catalogueFiles = [
  {
    file: 'organizations.yaml',
    lines: 'organizations.jsonl',
    type: 'Organization',
    schema: organizationSchema,
  },
  { file: 'projects.yaml', lines: 'projects.jsonl', type: 'Project', schema: projectSchema },
  { file: 'funders.yaml', lines: 'funders.jsonl', type: 'Funder', schema: funderSchema },
  { file: 'fundings.yaml', lines: 'fundings.jsonl', type: 'Funding', schema: fundingSchema },
  { file: 'events.yaml', lines: 'events.jsonl', type: 'Event', schema: eventSchema },
  { file: 'agreements.yaml', lines: 'agreements.jsonl', type: 'Agreement', schema: agreementSchema },
  { file: 'documents.yaml', lines: 'documents.jsonl', type: 'Document', schema: documentSchema },
] as const;

export type CatalogueFile = (typeof catalogueFiles)[number];

/** Every YAML file that a network's folder may have. */
export const networkFileNames: readonly string[] = [
  'network.yaml',
  'sources.yaml',
  ...catalogueFiles.map(({ file }) => file),
  'figures.yaml',
];

/** Every file of JSON Lines that a network's folder may have. */
export const lineFileNames: readonly string[] = catalogueFiles.map(({ lines }) => lines);
