import { CatalogueLinkRow } from './catalogue-link.entity.js';
import { CatalogueNodeRow } from './catalogue-node.entity.js';
import { CatalogueSearchRow } from './catalogue-search.entity.js';
import { DefinitionRow } from './definition.entity.js';
import { EnvelopeBodyRow } from './envelope-body.entity.js';
import { EnvelopeRow } from './envelope.entity.js';
import { MemberRow } from './member.entity.js';
import { ObservationRow } from './observation.entity.js';
import { OrganizationIdentifierRow } from './organization-identifier.entity.js';
import { ParticipationRow } from './participation.entity.js';
import { RefusalRow } from './refusal.entity.js';
import { ReleaseRow } from './release.entity.js';
import { RevisionRow } from './revision.entity.js';
import { StatedReasonRow } from './stated-reason.entity.js';

/** Every table of the public schema. */
export const publicEntities = [
  CatalogueNodeRow,
  CatalogueLinkRow,
  CatalogueSearchRow,
  ParticipationRow,
  OrganizationIdentifierRow,
  DefinitionRow,
  EnvelopeRow,
  EnvelopeBodyRow,
  ReleaseRow,
  ObservationRow,
  StatedReasonRow,
  MemberRow,
  RefusalRow,
  RevisionRow,
] as const;
