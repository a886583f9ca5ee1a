import type { CatalogueNode, LocalKey } from '@veche/domain';

/** The fields by which a node hangs below another of its type. */
export const hierarchyFields = ['parent', 'series', 'sessionOf', 'upstream'] as const;

export type HierarchyField = (typeof hierarchyFields)[number];

/** A node that hangs below another of its type: all that is held of it. */
interface Hanging {
  readonly above: LocalKey;
  readonly position: number;
}

/** Who hangs below whom, in the nodes of one type. */
export class Hierarchies {
  readonly #fields = new Map(hierarchyFields.map((field) => [field, new Map<string, Hanging>()]));

  add(node: CatalogueNode, position: number): void {
    for (const [field, hanging] of this.#fields) {
      const above = aboveOf(node, field);
      if (above !== null && !hanging.has(node.id)) hanging.set(node.id, { above, position });
    }
  }

  /** Every circle once, from its first node up to itself again, with the position of that node. */
  *circles(): Generator<{ field: HierarchyField; position: number; way: readonly string[] }> {
    for (const [field, hanging] of this.#fields) {
      const order = new Map([...hanging.keys()].map((id, index) => [id, index]));
      for (const circle of circlesIn(hanging)) {
        const first = circle.reduce((a, b) => ((order.get(b) ?? 0) < (order.get(a) ?? 0) ? b : a));
        const start = circle.indexOf(first);
        const way = [...circle.slice(start), ...circle.slice(0, start), first];
        yield { field, position: hanging.get(first)?.position ?? 0, way };
      }
    }
  }
}

/** Goes up from every node, and past every node once. */
function* circlesIn(hanging: ReadonlyMap<string, Hanging>): Generator<string[]> {
  const passed = new Set<string>();
  for (const start of hanging.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      way.add(at);
      at = hanging.get(at)?.above;
    }
    if (at !== undefined && way.has(at)) yield [...way].slice([...way].indexOf(at));
  }
}

function aboveOf(node: CatalogueNode, field: HierarchyField): LocalKey | null {
  switch (node.type) {
    case 'Organization':
    case 'Project':
      return field === 'parent' ? node.parent : null;
    case 'Event':
      if (field === 'series') return node.series;
      return field === 'sessionOf' ? node.sessionOf : null;
    case 'Funding':
      return field === 'upstream' ? node.upstream : null;
    case 'Funder':
    case 'Agreement':
    case 'Document':
      return null;
  }
}
