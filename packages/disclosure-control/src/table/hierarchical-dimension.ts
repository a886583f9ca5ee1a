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
  refuseCycle(name, codes, parents);
  const inner = codes.filter((code) => rollUps.every((r) => !r.has(code)));
  const above = new Map(inner.map((code) => [code, ancestors(code, parents)]));
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

type Parents = ReadonlyMap<string, ReadonlySet<string>>;

function parentsOf(rollUps: readonly ChildrenByParent[]): Parents {
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

/** A code that contains itself, whichever hierarchies the way round leads over. */
function refuseCycle(name: string, codes: readonly string[], parents: Parents): void {
  const clear = new Set<string>();
  for (const code of codes) {
    const way = wayRound(code, parents, clear);
    if (!way) continue;
    throw new DisclosureError(
      'CYCLIC_HIERARCHY',
      `Codes of dimension "${name}" are, over several hierarchies, parts of themselves (${way.join(' > ')}). Rename or remove one of their places.`,
      `${name}=${way[0]}`,
    );
  }
}

/** The codes on a way from a code upwards that comes back to one of them, the topmost first; null if there is none. Codes in `clear` are on none. */
function wayRound(start: string, parents: Parents, clear: Set<string>): readonly string[] | null {
  const path: string[] = [];
  const climb = (code: string): readonly string[] | null => {
    if (clear.has(code)) return null;
    const from = path.indexOf(code);
    if (from >= 0) return [...path.slice(from), code].reverse();
    path.push(code);
    for (const parent of parents.get(code) ?? []) {
      const way = climb(parent);
      if (way) return way;
    }
    path.pop();
    clear.add(code);
    return null;
  };
  return climb(start);
}

/** The code itself and every code that contains it, the code first. */
function ancestors(code: string, parents: Parents): ReadonlySet<string> {
  const found = new Set([code]);
  for (const at of found) for (const parent of parents.get(at) ?? []) found.add(parent);
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
