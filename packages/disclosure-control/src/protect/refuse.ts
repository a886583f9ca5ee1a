import { DisclosureError } from '../errors.js';
import { nameOf } from '../table/table-set.js';
import { relationsOf } from './improve/relations.js';
import type { PosedProblem } from './pose-problem.js';

/** How many cells a refusal names. */
const NAMED = 5;

/** Refuses a table because of a cell that can't be protected: `FORCED_OPEN_UNSAFE` if cells that must be open are to blame, else `NOT_PROVED`. */
export function refuse(problem: PosedProblem, cell: number): never {
  const { set } = problem;
  const name = nameOf(set, cell);
  const blamed = openAround(problem, cell).slice(0, NAMED);
  if (blamed.length > 0)
    throw new DisclosureError(
      'FORCED_OPEN_UNSAFE',
      `Cell ${name} can't be protected while these are published: ${blamed.map((other) => nameOf(set, other)).join('; ')}. Take some of them off the list of cells that must be open, or leave out the dimension that shows it.`,
      name,
    );
  throw new DisclosureError(
    'NOT_PROVED',
    `No way was found to protect cell ${name}: what is already public leaves too little room. Leave the table out, or leave out the dimension that shows it.`,
    name,
  );
}

/** Open cells that bound what can be hidden around a cell, nearest first. Those beyond other public cells have no part in it. */
function openAround({ set, open, room }: PosedProblem, start: number): number[] {
  if (!open.includes(1)) return [];
  const { rows, byCell } = relationsOf(set);
  const found: number[] = [];
  const seen = new Set([start]);
  // The set grows while it is gone through.
  for (const cell of seen) {
    if (open[cell] === 1) found.push(cell);
    if (room[cell] < 0) continue;
    for (let r = byCell.starts[cell]; r < byCell.starts[cell + 1]; r++)
      for (let k = rows.starts[byCell.indices[r]]; k < rows.starts[byCell.indices[r] + 1]; k++)
        seen.add(rows.indices[k]);
  }
  return found;
}
