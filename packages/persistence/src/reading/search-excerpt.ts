import type { CatalogueNode } from '@veche/domain';
import { nodeTexts } from '../projection/node-texts.js';
import { wordsOf } from '../projection/search-words.js';

/** The text of a node in which most of the words stand, the best kind of text first; as it was written. */
export function foundIn(node: CatalogueNode, beginnings: readonly string[]): string {
  let best = { fitting: -1, text: '' };
  for (const { text } of nodeTexts(node)) {
    const words = wordsOf(text);
    const fitting = beginnings.filter((beginning) => words.some((word) => word.startsWith(beginning))).length;
    if (fitting > best.fitting) best = { fitting, text };
  }
  return best.text;
}
