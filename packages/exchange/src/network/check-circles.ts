import type { CatalogueNode, CatalogueNodeType, LocalKey } from '@veche/domain';
import type { Report } from '../mistakes/mistake.js';
import type { PlacedNode } from './read-nodes.js';

/** The fields by which a node hangs below another of its type. */
const hierarchies = ['parent', 'series', 'sessionOf', 'upstream'] as const;

type Hierarchy = (typeof hierarchies)[number];

/** Reports every circle of parents, series, sessions and passed-on money, once, at its first record. */
export function checkCircles(nodes: readonly PlacedNode[], report: Report): void {
  for (const field of hierarchies) {
    const seen = new Set<PlacedNode>();
    for (const start of nodes) {
      const circle = seen.has(start) ? null : circleFrom(start, field, nodes);
      if (circle === null) continue;
      for (const member of circle) seen.add(member);
      const way = [...circle, start].map(({ node }) => node.id).join(' → ');
      report(start.file.mistake('CIRCLE', [start.index, field], 'no circle', way));
    }
  }
}

/** The records from one up to itself again; null where the way up ends, or enters a circle that it is not part of. */
function circleFrom(start: PlacedNode, field: Hierarchy, nodes: readonly PlacedNode[]): PlacedNode[] | null {
  const way: PlacedNode[] = [];
  let at: PlacedNode | undefined = start;
  while (at !== undefined && !way.includes(at)) {
    way.push(at);
    const above = aboveOf(at.node, field);
    const type: CatalogueNodeType = at.node.type;
    at = above === null ? undefined : nodes.find(({ node }) => node.type === type && node.id === above);
  }
  return at === start ? way : null;
}

function aboveOf(node: CatalogueNode, field: Hierarchy): LocalKey | null {
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
