import { DisclosureError } from '../errors.js';
import type { HierarchySpecification } from './specification.js';

/** Parent code → its children, in the order of the specification. */
export type ChildrenByParent = ReadonlyMap<string, readonly string[]>;

/**
 * Reads one roll-up. Codes that are divided no further may stand at any depth. A level that is left out between a code and the code
 * above it, a second root or a code that stands below itself is refused by name.
 */
export function readHierarchy(dimension: string, hierarchy: HierarchySpecification): ChildrenByParent {
  const { levels, codes } = hierarchy;
  if (codes.length === 0 || levels.length !== codes.length)
    throw new DisclosureError(
      'RAGGED_HIERARCHY',
      `A hierarchy of dimension "${dimension}" has ${codes.length} codes and ${levels.length} levels. Give one level per code, and at least one code.`,
      dimension,
    );
  const children = new Map<string, string[]>();
  const seen = new Set<string>();
  const path: string[] = [];
  codes.forEach((code, i) => {
    const level = levels[i] ?? '';
    const depth = level.length;
    const subject = `${dimension}=${code}`;
    if (!/^@+$/.test(level))
      throw new DisclosureError(
        'RAGGED_HIERARCHY',
        `Code "${code}" of dimension "${dimension}" has the level "${level}". Write one @ per depth, the root with one.`,
        subject,
      );
    if (depth > path.length + 1 || (depth === 1 && i > 0))
      throw new DisclosureError(
        'RAGGED_HIERARCHY',
        `Code "${code}" of dimension "${dimension}" stands at level ${depth} where ${path.length === 0 ? 'level 1' : `a level from 2 to ${path.length + 1}`} is possible. Insert the missing level, or put it under the one root.`,
        subject,
      );
    path.length = depth - 1;
    if (path.includes(code))
      throw new DisclosureError(
        'CYCLIC_HIERARCHY',
        `Code "${code}" of dimension "${dimension}" stands below itself (${[...path, code].join(' > ')}). Rename or remove one of the two.`,
        subject,
      );
    if (seen.has(code))
      throw new DisclosureError(
        'DUPLICATE_CODE',
        `Code "${code}" occurs twice in one hierarchy of dimension "${dimension}". Give each place in a roll-up its own code.`,
        subject,
      );
    seen.add(code);
    const parent = path.at(-1);
    if (parent !== undefined) {
      const siblings = children.get(parent);
      if (siblings) siblings.push(code);
      else children.set(parent, [code]);
    }
    path.push(code);
  });
  return children;
}
