import { CELL } from '../table/table-set.js';
import type { Knowledge } from './knowledge.js';

/**
 * What is known if everything is hidden that can be: published zeros, and what was public before (cells with a 1 in `earlier`).
 */
export function leastKnowledge(knowledge: Knowledge, earlier: Uint8Array | undefined): Knowledge {
  const known = knowledge.known.map((value, cell) => {
    const isZero = value === 0 && knowledge.lowest[cell] > 0 && knowledge.set.kinds[cell] === CELL.listed;
    return isZero || earlier?.[cell] === 1 ? value : Number.NaN;
  });
  return { ...knowledge, known };
}
