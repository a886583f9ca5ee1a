import type { CatalogueNode, StatedTime } from '@veche/domain';
import { edtfBounds } from './edtf-bounds.js';

/** The days of a node, where its times are resolved. */
export interface NodeDays {
  readonly starts: string | null;
  readonly ends: string | null;
}

/** From the first day of its start to the last day of its end; where one is not resolved, the other stands for both. */
export function nodeDays(node: CatalogueNode): NodeDays {
  const { start, end } = statedTimes(node);
  const first = start?.value ?? end?.value ?? null;
  const last = end?.value ?? start?.value ?? null;
  if (first === null || last === null) return { starts: null, ends: null };
  return { starts: edtfBounds(first).first, ends: edtfBounds(last).last };
}

function statedTimes(node: CatalogueNode): { start: StatedTime | null; end: StatedTime | null } {
  switch (node.type) {
    case 'Project':
    case 'Event':
      return { start: node.start, end: node.end };
    case 'Funding':
      return { start: node.date, end: null };
    case 'Agreement':
      return { start: node.signed, end: null };
    case 'Document':
      return { start: node.date ?? node.period, end: null };
    case 'Organization':
    case 'Funder':
      return { start: null, end: null };
  }
}
