import type { CatalogueNode, LocalizedText } from '@veche/domain';
import { foldText } from './fold-text.js';

/** What a node is found and sorted by, folded. */
export interface NodeNames {
  /** Its original name; its key where it has none. */
  readonly nameSort: string;
  /** All its names and aliases, a line each. */
  readonly searchText: string;
}

/** The names of a node in the form that `foldText` gives them. */
export function nodeNames(node: CatalogueNode): NodeNames {
  const names = namesOf(node);
  const original = names.find((name) => !name.ours) ?? names[0];
  return {
    nameSort: foldText(original?.text ?? node.id),
    searchText: [...new Set([...names.map((name) => foldText(name.text)), foldText(node.id)])].join('\n'),
  };
}

function namesOf(node: CatalogueNode): readonly LocalizedText[] {
  switch (node.type) {
    case 'Organization':
    case 'Project':
      return [...node.names, ...node.aliases];
    case 'Event':
      return node.names;
    case 'Document':
      return node.titles;
    case 'Agreement':
      return node.subject === null ? [] : [node.subject];
    case 'Funder':
    case 'Funding':
      return [];
  }
}
