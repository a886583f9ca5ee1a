import type { CatalogueNode } from '@veche/domain';
import { foldText } from '../projection/fold-text.js';
import { nodeTexts } from '../projection/node-texts.js';
import { wordsOf } from '../projection/search-words.js';

/**
 * The text of a node that is what was asked (`asked` is folded), or else in which most of the words stand, the best kind
 * of text first; as it was written.
 */
export function foundIn(node: CatalogueNode, asked: string, beginnings: readonly string[]): string {
  const texts = nodeTexts(node);
  const whole = texts.find(({ text }) => foldText(text) === asked);
  if (whole) return whole.text;
  let best = { fitting: -1, text: '' };
  for (const { text } of texts) {
    const words = wordsOf(text);
    const fitting = beginnings.filter((beginning) => words.some((word) => word.startsWith(beginning))).length;
    if (fitting > best.fitting) best = { fitting, text };
  }
  return best.text;
}
