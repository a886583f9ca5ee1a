import type { LinearOutcome, LinearSolver } from '../solver/linear-solver.js';
import type { CellRelations, Relation } from './cell-relations.js';
import type { Knowledge } from './knowledge.js';

/** Unknown cells that hang together by relations, with those relations: what can be said about one depends on no cell outside. */
export interface Component {
  readonly cells: Int32Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly coefficients: Float64Array;
  readonly rhs: Float64Array;
}

/** Collects the component of a cell. */
export function componentOf(knowledge: Knowledge, relations: CellRelations, start: number): Component {
  const { known } = knowledge;
  const place = new Map([[start, 0]]);
  const cells = [start];
  const seen = new Map<number, Relation>();
  for (const at of cells)
    relations.forEach(at, (relation) => {
      if (seen.has(relation.key)) return;
      seen.set(relation.key, relation);
      for (const cell of relation.cells) {
        if (known[cell] === known[cell] || place.has(cell)) continue;
        place.set(cell, cells.length);
        cells.push(cell);
      }
    });
  const starts = [0];
  const indices: number[] = [];
  const coefficients: number[] = [];
  const rhs: number[] = [];
  for (const relation of seen.values()) {
    let right = 0;
    relation.cells.forEach((cell, k) => {
      const at = place.get(cell);
      if (at === undefined) right -= relation.signs[k] * known[cell];
      else {
        indices.push(at);
        coefficients.push(relation.signs[k]);
      }
    });
    starts.push(indices.length);
    rhs.push(right);
  }
  return {
    cells: Int32Array.from(cells),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    coefficients: Float64Array.from(coefficients),
    rhs: Float64Array.from(rhs),
  };
}

/** What is asked about a component: the greatest or least value of one of its cells, or just any table. */
export interface Question {
  /** Place in `cells`, -1 for any table. */
  readonly place: number;
  readonly greatest: boolean;
  /** Places held at a value besides what is known. */
  readonly held: ReadonlyMap<number, number>;
}

/** Asks the solver, over whole numbers or over all numbers. */
export function ask(
  component: Component,
  knowledge: Knowledge,
  solver: LinearSolver,
  question: Question,
  integer: boolean,
  seconds: number,
): LinearOutcome {
  const columns = component.cells.length;
  const cost = new Float64Array(columns);
  if (question.place >= 0) cost[question.place] = question.greatest ? -1 : 1;
  const lower = Float64Array.from(component.cells, (cell) => knowledge.lowest[cell]);
  const upper = new Float64Array(columns).fill(Infinity);
  for (const [place, value] of question.held) lower[place] = upper[place] = value;
  return solver.solve(
    {
      columns,
      cost,
      lower,
      upper,
      starts: component.starts,
      indices: component.indices,
      coefficients: component.coefficients,
      rhs: component.rhs,
      integer,
    },
    seconds,
  );
}

/** A solution in whole numbers that satisfies every relation exactly, or null. */
export function wholeTable(component: Component, x: Float64Array): Float64Array | null {
  const whole = x.map((value) => Math.round(value));
  for (let i = 0; i < x.length; i++) if (Math.abs(x[i] - whole[i]) > 1e-5) return null;
  for (let r = 0; r < component.rhs.length; r++) {
    let sum = 0;
    for (let k = component.starts[r]; k < component.starts[r + 1]; k++)
      sum += component.coefficients[k] * whole[component.indices[k]];
    if (sum !== component.rhs[r]) return null;
  }
  return whole;
}
