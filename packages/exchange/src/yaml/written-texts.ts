import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path } from './path.js';

/** A text that somebody wrote into a YAML file: a value, a key or a comment. */
export interface WrittenText {
  readonly text: string;
  readonly path: Path;
  readonly kind: 'VALUE' | 'COMMENT';
  /** Where its node starts; for a comment, the node that it belongs to. */
  readonly offset: number;
}

/** Every text of a YAML node and of what is in it. An alias repeats a text that is listed where it stands. */
export function* writtenTexts(node: unknown, path: Path = []): Generator<WrittenText> {
  if (!isNode(node) || isAlias(node)) return;
  const offset = node.range?.[0] ?? 0;
  for (const comment of [node.commentBefore, node.comment]) {
    if (comment) yield { text: comment, path, kind: 'COMMENT', offset };
  }
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    yield { text, path, kind: 'VALUE', offset };
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* writtenTexts(item, [...path, index]);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      yield* writtenTexts(key, [...path, name]);
      yield* writtenTexts(value, [...path, name]);
    }
  }
}
