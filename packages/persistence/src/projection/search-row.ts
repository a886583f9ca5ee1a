import type { CatalogueNode } from '@veche/domain';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { CatalogueSearchRow } from '../entities/catalogue-search.entity.js';
import { foldText } from './fold-text.js';
import { nodeNames } from './node-names.js';
import { nodeTexts, type TextWeight } from './node-texts.js';
import { searchVector } from './search-words.js';

/** What a node is found by. */
export function searchRow(publisher: string, node: CatalogueNode): RequiredEntityData<CatalogueSearchRow> {
  const texts = nodeTexts(node);
  const folded = (weight: TextWeight): string[] => [
    ...new Set(texts.filter((text) => text.weight === weight).map(({ text }) => foldText(text))),
  ];
  return {
    ...{ publisher, type: node.type, id: node.id },
    nameSort: nodeNames(node).nameSort,
    names: folded('A'),
    aliases: folded('B'),
    words: searchVector(texts),
  };
}
