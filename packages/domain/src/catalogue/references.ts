import type { LocalKey } from '../codes.js';
import type { CatalogueNode } from './catalogue-node.js';
import type { CatalogueNodeType } from './node-type.js';
import type { Participation } from './participation.js';

/** A field of a node that points at another node of the same publisher. */
export interface Reference {
  readonly field: string;
  readonly type: CatalogueNodeType;
  readonly id: LocalKey;
}

/**
 * Every node of the same publisher that a node points at, with the field it does so by, in a fixed order; participants
 * come as `participations.N.organization` (of an agreement as `parties.N.organization`).
 *
 * @example
 * const sources = [{ title: null, url: null, publisher: null, language: 'en', quote: 'supported by the fund' }];
 * const link = { type: 'Funding', id: 'grant', funder: 'fund', recipient: 'mercy-society', sources };
 * referencesOf(catalogueNodeSchema.parse(link));
 * // → [{ field: 'funder', type: 'Funder', id: 'fund' }, { field: 'recipient', type: 'Organization', id: 'mercy-society' }]
 */
export function referencesOf(node: CatalogueNode): Reference[] {
  const references: Reference[] = [];
  const point = (field: string, type: CatalogueNodeType, id: LocalKey | null): void => {
    if (id !== null) references.push({ field, type, id });
  };
  switch (node.type) {
    case 'Organization':
      point('parent', 'Organization', node.parent);
      break;
    case 'Project':
      point('parent', 'Project', node.parent);
      break;
    case 'Funder':
      point('organization', 'Organization', node.organization);
      break;
    case 'Funding':
      point('funder', 'Funder', node.funder);
      point('intermediary', 'Organization', node.intermediary);
      point('recipient', 'Organization', node.recipient);
      point('project', 'Project', node.project);
      point('legalBasis', 'Document', node.legalBasis);
      point('upstream', 'Funding', node.upstream);
      break;
    case 'Event':
      point('series', 'Event', node.series);
      point('sessionOf', 'Event', node.sessionOf);
      point('project', 'Project', node.project);
      break;
    case 'Agreement':
      point('event', 'Event', node.event);
      break;
    case 'Document':
      point('event', 'Event', node.event);
      point('project', 'Project', node.project);
      break;
  }
  const { field, list } = participationsOf(node);
  list.forEach((participation, index) => {
    point(`${field}.${index}.organization`, 'Organization', participation.organization);
  });
  node.statements.forEach((statement, index) => {
    if (statement.about) point(`statements.${index}.about`, statement.about.type, statement.about.id);
  });
  return references;
}

/**
 * The participations of a node, with the name of the field they stand in.
 *
 * @example
 * const sources = [{ title: null, url: null, publisher: null, language: 'en', quote: 'the Help Centre' }];
 * const node = catalogueNodeSchema.parse({ type: 'Agreement', id: 'with-shelters', sources });
 * participationsOf(node); // → { field: 'parties', list: [] }
 */
export function participationsOf(node: CatalogueNode): {
  field: 'participations' | 'parties';
  list: readonly Participation[];
} {
  switch (node.type) {
    case 'Project':
    case 'Event':
      return { field: 'participations', list: node.participations };
    case 'Agreement':
      return { field: 'parties', list: node.parties };
    case 'Organization':
    case 'Funder':
    case 'Funding':
    case 'Document':
      return { field: 'participations', list: [] };
  }
}
