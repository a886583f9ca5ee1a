import { DisclosureError } from '../errors.js';
import type { Dimension } from './dimension.js';
import { readHierarchy } from './hierarchy.js';
import type { ChildrenByParent } from './hierarchy.js';
import { packRows } from './sparse-rows.js';
import type { HierarchySpecification } from './specification.js';

/** A dimension with one or several roll-ups. Inner codes are those that no roll-up divides further. */
export function hierarchicalDimension(
  name: string,
  hierarchies: readonly HierarchySpecification[],
): Dimension {
  if (hierarchies.length === 0)
    throw new DisclosureError(
      'RAGGED_HIERARCHY',
      `Dimension "${name}" has no hierarchy. Give at least a root with its codes.`,
      name,
    );
  const codes = [...new Set(hierarchies.flatMap((h) => h.codes))];
  const index = new Map(codes.map((code, i) => [code, i]));
  const rollUps = hierarchies.map((h) => readHierarchy(name, h));
  const parents = parentsOf(rollUps);
  const inner = codes.filter((code) => rollUps.every((r) => !r.has(code)));
  if (inner.length === 0) refuseCycle(name, codes[0] ?? name);
  const above = new Map(inner.map((code) => [code, ancestors(name, code, parents)]));
  checkAdditivity(name, rollUps, above);
  const number = (code: string): number => index.get(code) ?? -1;
  return {
    name,
    codes,
    index,
    kinds: codes.map(() => 'listed'),
    inputs: inner.map(number),
    equations: packRows(
      innerFirst(rollUps).map(([parent, children]) => [
        [number(parent), 1] as const,
        ...children.map((child) => [number(child), -1] as const),
      ]),
    ),
    generators: packRows(
      inner.map((code) => [...(above.get(code) ?? [])].map((c) => [number(c), 1] as const)),
    ),
    root: number(hierarchies[0]?.codes[0] ?? ''),
  };
}

function parentsOf(rollUps: readonly ChildrenByParent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>();
  for (const rollUp of rollUps)
    for (const [parent, children] of rollUp)
      for (const child of children) {
        const known = parents.get(child);
        if (known) known.add(parent);
        else parents.set(child, new Set([parent]));
      }
  return parents;
}

function refuseCycle(name: string, code: string): never {
  throw new DisclosureError(
    'CYCLIC_HIERARCHY',
    `Code "${code}" of dimension "${name}" is, over several hierarchies, a part of itself. Rename or remove one of its places.`,
    `${name}=${code}`,
  );
}

/** The code itself and every code that contains it, the code first. */
function ancestors(
  name: string,
  code: string,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set([code]);
  for (const at of found)
    for (const parent of parents.get(at) ?? []) {
      if (parent === code) refuseCycle(name, code);
      found.add(parent);
    }
  return found;
}

/** Every inner code below a parent must lie below exactly one of its children, in every roll-up that knows the parent. */
function checkAdditivity(
  name: string,
  rollUps: readonly ChildrenByParent[],
  above: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const rollUp of rollUps)
    for (const [parent, children] of rollUp) {
      const set = new Set(children);
      for (const [inner, up] of above) {
        let through = 0;
        for (const code of up) if (set.has(code)) through++;
        if (through === (up.has(parent) ? 1 : 0)) continue;
        throw new DisclosureError(
          'INCONSISTENT_HIERARCHIES',
          through === 0
            ? `Inner code "${inner}" of dimension "${name}" counts towards "${parent}" in one hierarchy and is missing below "${parent}" in another. Add it there, or name the two totals differently.`
            : `Inner code "${inner}" of dimension "${name}" lies below ${through} parts of "${parent}". Leave it in one of them, or declare the codes as overlapping.`,
          `${name}=${inner}`,
        );
      }
    }
}

/** All divisions of all roll-ups, a code's own divisions before those of the codes above it. */
function innerFirst(rollUps: readonly ChildrenByParent[]): (readonly [string, readonly string[]])[] {
  const ordered: (readonly [string, readonly string[]])[] = [];
  const done = new Set<string>();
  const visit = (code: string): void => {
    if (done.has(code)) return;
    done.add(code);
    const divisions = rollUps.flatMap((r) => r.get(code) ?? []);
    for (const child of divisions) visit(child);
    for (const rollUp of rollUps) {
      const children = rollUp.get(code);
      if (children) ordered.push([code, children]);
    }
  };
  for (const rollUp of rollUps) for (const code of rollUp.keys()) visit(code);
  return ordered;
}
