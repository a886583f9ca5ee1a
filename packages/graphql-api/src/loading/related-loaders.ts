import type { CatalogueNodeType } from '@veche/domain';
import type { NodeKey, Page, PageRequest, PublicReader, StoredNode } from '@veche/persistence';
import { batched } from './batched.js';

type PagesOf<T extends CatalogueNodeType> = (
  page: PageRequest,
  parent: NodeKey,
) => Promise<Page<StoredNode<T>>>;

/** Pages of the nodes that point at a node, for each relation that the API shows. */
export interface RelatedLoaders {
  readonly partsOfOrganization: PagesOf<'Organization'>;
  readonly fundingsOnDocument: PagesOf<'Funding'>;
  readonly childrenOfProject: PagesOf<'Project'>;
  readonly fundingsOfProject: PagesOf<'Funding'>;
  readonly eventsOfProject: PagesOf<'Event'>;
  readonly documentsOfProject: PagesOf<'Document'>;
  readonly fundingsOfFunder: PagesOf<'Funding'>;
  readonly sessionsOfEvent: PagesOf<'Event'>;
  readonly eventsOfSeries: PagesOf<'Event'>;
  readonly documentsOfEvent: PagesOf<'Document'>;
  readonly agreementsOfEvent: PagesOf<'Agreement'>;
}

export function createRelatedLoaders(reader: PublicReader): RelatedLoaders {
  const loader = <T extends CatalogueNodeType>(type: T, field: string, to: CatalogueNodeType): PagesOf<T> =>
    batched((page: PageRequest, parents: readonly NodeKey[]) =>
      reader.relatedNodePages({ type, field, to }, parents, page),
    );
  return {
    partsOfOrganization: loader('Organization', 'parent', 'Organization'),
    fundingsOnDocument: loader('Funding', 'legalBasis', 'Document'),
    childrenOfProject: loader('Project', 'parent', 'Project'),
    fundingsOfProject: loader('Funding', 'project', 'Project'),
    eventsOfProject: loader('Event', 'project', 'Project'),
    documentsOfProject: loader('Document', 'project', 'Project'),
    fundingsOfFunder: loader('Funding', 'funder', 'Funder'),
    sessionsOfEvent: loader('Event', 'sessionOf', 'Event'),
    eventsOfSeries: loader('Event', 'series', 'Event'),
    documentsOfEvent: loader('Document', 'event', 'Event'),
    agreementsOfEvent: loader('Agreement', 'event', 'Event'),
  };
}
