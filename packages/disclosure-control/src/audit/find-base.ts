import type { LinearSolver } from '../solver/linear-solver.js';
import type { CellRelations } from './cell-relations.js';
import { ask, componentOf, wholeTable } from './component.js';
import type { Knowledge } from './knowledge.js';
import type { TimeLeft } from './solved-interval.js';

/** `contradictory` is a proof: no table at all agrees with what is known. */
export type BaseOutcome =
  | { readonly status: 'found'; readonly table: Float64Array }
  | { readonly status: 'contradictory' | 'unknown' };

/** Looks for any whole table that agrees with everything known, component by component. */
export function findBase(
  knowledge: Knowledge,
  relations: CellRelations,
  solver: LinearSolver,
  timeLeft: TimeLeft,
): BaseOutcome {
  const table = knowledge.known.slice();
  for (let cell = 0; cell < table.length; cell++) {
    if (table[cell] === table[cell]) continue;
    const component = componentOf(knowledge, relations, cell);
    let whole: Float64Array | null = null;
    for (const integer of [false, true]) {
      const left = timeLeft();
      if (left <= 0) return { status: 'unknown' };
      const outcome = ask(
        component,
        knowledge,
        solver,
        { place: -1, greatest: false, held: new Map() },
        integer,
        left,
      );
      if (outcome.status === 'infeasible') return { status: 'contradictory' };
      if (outcome.status === 'optimal') whole = wholeTable(component, outcome.x);
      if (whole) break;
    }
    if (!whole) return { status: 'unknown' };
    component.cells.forEach((c, i) => (table[c] = whole[i]));
  }
  return { status: 'found', table };
}
