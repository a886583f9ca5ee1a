import { participationsOf, referencesOf, type CatalogueNode, type RegionCode } from '@veche/domain';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { CatalogueLinkRow } from '../entities/catalogue-link.entity.js';
import type { CatalogueNodeRow } from '../entities/catalogue-node.entity.js';
import type { CatalogueSearchRow } from '../entities/catalogue-search.entity.js';
import type { OrganizationIdentifierRow } from '../entities/organization-identifier.entity.js';
import type { ParticipationRow } from '../entities/participation.entity.js';
import { enclosingRegions } from './enclosing-regions.js';
import { nodeNames } from './node-names.js';
import { nodeDays } from './node-times.js';
import { searchRow } from './search-row.js';

/** A node as rows of the catalogue's tables. */
export interface CatalogueRows {
  readonly node: RequiredEntityData<CatalogueNodeRow>;
  readonly links: readonly RequiredEntityData<CatalogueLinkRow>[];
  readonly search: RequiredEntityData<CatalogueSearchRow>;
  readonly participations: readonly RequiredEntityData<ParticipationRow>[];
  readonly identifiers: readonly RequiredEntityData<OrganizationIdentifierRow>[];
}

/** Takes a node apart into what lists are filtered and ordered by; the record itself stays whole. */
export function catalogueRows(publisher: string, node: CatalogueNode): CatalogueRows {
  const days = nodeDays(node);
  const territory = territoryOf(node);
  return {
    node: {
      ...{ publisher, type: node.type, id: node.id, record: node },
      kind: kindOf(node),
      status: node.type === 'Event' ? node.status : null,
      nature: node.type === 'Organization' ? node.nature : null,
      territory,
      territories: territory === null ? [] : enclosingRegions(territory),
      targetGroups: node.type === 'Project' ? node.targetGroups : [],
      ...nodeNames(node),
      ...days,
      dateSort: days.starts ?? '',
    },
    links: referencesOf(node).map((reference) => ({
      ...{ publisher, fromType: node.type, fromId: node.id, field: reference.field },
      ...{ toType: reference.type, toId: reference.id },
    })),
    search: searchRow(publisher, node),
    participations: participationsOf(node).list.map((participation, ordinal) => ({
      ...{ publisher, nodeType: node.type, nodeId: node.id, ordinal },
      organizationId: participation.organization,
      territory: participation.territory,
      role: participation.role,
      record: participation,
    })),
    identifiers: identifiersOf(node).map(({ scheme, code }) => ({
      ...{ publisher, organizationId: node.id, scheme, code },
    })),
  };
}

function kindOf(node: CatalogueNode): string | null {
  switch (node.type) {
    case 'Funding':
      return node.instrument;
    case 'Agreement':
      return null;
    case 'Organization':
    case 'Project':
    case 'Funder':
    case 'Event':
    case 'Document':
      return node.kind;
  }
}

function territoryOf(node: CatalogueNode): RegionCode | null {
  return 'territory' in node ? node.territory : null;
}

function identifiersOf(node: CatalogueNode): readonly { scheme: string; code: string }[] {
  if (node.type !== 'Organization') return [];
  const distinct = new Map(
    node.identifiers.map((identifier) => [`${identifier.scheme} ${identifier.code}`, identifier]),
  );
  return [...distinct.values()];
}
