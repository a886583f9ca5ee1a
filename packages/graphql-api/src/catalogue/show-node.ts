import type { StoredNode } from '@veche/persistence';
import type { CatalogueNodeInterface } from '../nodes/catalogue-node.type.js';
import { AgreementType } from './agreement/agreement.type.js';
import { DocumentType } from './document/document.type.js';
import { EventType } from './event/event.type.js';
import { FunderType } from './funder/funder.type.js';
import { FundingType } from './funding/funding.type.js';
import { OrganizationType } from './organization/organization.type.js';
import { ProjectType } from './project/project.type.js';

/** A stored node of any type as the API shows it. */
export function showNode({ publisher, record }: StoredNode): CatalogueNodeInterface {
  switch (record.type) {
    case 'Organization':
      return new OrganizationType({ publisher, record });
    case 'Project':
      return new ProjectType({ publisher, record });
    case 'Funder':
      return new FunderType({ publisher, record });
    case 'Funding':
      return new FundingType({ publisher, record });
    case 'Event':
      return new EventType({ publisher, record });
    case 'Agreement':
      return new AgreementType({ publisher, record });
    case 'Document':
      return new DocumentType({ publisher, record });
  }
}
