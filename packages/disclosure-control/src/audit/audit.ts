import type { OtherRisks } from '../risks.js';
import type { LinearSolver } from '../solver/linear-solver.js';
import { CELL } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import type { Witnesses } from '../witnesses.js';
import { ShownIntervals } from './shown-intervals.js';
import { Unavoidable } from './unavoidable.js';
import type { Attacker } from './attacker.js';
import { isConsistent } from './base-table.js';
import { CellRelations } from './cell-relations.js';
import { findBase } from './find-base.js';
import { insidersOf, doubtsAfter } from './insiders.js';
import { Investigation } from './investigation.js';
import { knowledgeOf } from './knowledge.js';
import { knowRisks, knowSmall } from './knowledge.js';
import type { Knowledge, PublicPolicy } from './knowledge.js';
import { lacking, leastWidth } from './lacking.js';
import { checkWitnesses, PossibleTables } from './possible-tables.js';
import type { AuditReport, Hole } from './report.js';

/** What an audit may use. */
export interface AuditOptions {
  /** A table that agrees with everything published; the true one where insiders are to be tried. Found by the solver if left out. */
  readonly base?: Float64Array;
  /** Cell → how many units contribute, where that is not its value: a cell of few is small whatever its value. As secret as the table. */
  readonly contributors?: Float64Array;
  /** Cells that other rules than the count of units make unsafe (see `dominanceRisks`), as `protect` was told. Levels count from `base`; without it,
   * an interval must only be as wide as both together. */
  readonly risks?: OtherRisks;
  /** Pairs of tables, as differences from `base`. They are checked, never believed. */
  readonly witnesses?: Witnesses;
  /** Cell → 1 if it was public before this release, which is then not to blame for what follows from it. */
  readonly earlier?: Uint8Array;
  /** Decides what no witness shows; without one such cells stay undecided. */
  readonly solver?: LinearSolver;
  /** Time for the solver. Default: 600. */
  readonly seconds?: number;
  /** Milliseconds of a monotonic clock. Default: `performance.now`. */
  readonly clock?: () => number;
  /** How many holes are listed. Default: 100. */
  readonly limit?: number;
}

const NO_WITNESSES: Witnesses = {
  starts: new Int32Array(1),
  cells: new Int32Array(),
  first: new Int32Array(),
  second: new Int32Array(),
};

/**
 * The attacker's problem: from the structure and the published values (NaN where a cell is not published), which suppressed cells
 * that can be small have a feasible interval narrower than the policy's width? Shares no code with `protect`.
 */
export function audit(
  set: TableSet,
  published: Float64Array,
  policy: PublicPolicy,
  attacker: Attacker,
  options: AuditOptions = {},
): AuditReport {
  const clock = options.clock ?? ((): number => performance.now());
  const deadline = clock() + (options.seconds ?? 600) * 1000;
  const timeLeft = (): number => (deadline - clock()) / 1000;
  const counted = knowledgeOf(set, published, policy, attacker);
  const units = options.contributors;
  if (units) knowSmall(counted, units, policy);
  const knowledge = options.risks ? knowRisks(counted, options.risks, options.base) : counted;
  const relations = new CellRelations(set);
  let base = options.base;
  if (!base) {
    const outcome = options.solver
      ? findBase(knowledge, relations, options.solver, timeLeft)
      : ({ status: 'unknown' } as const);
    if (outcome.status !== 'found') return withoutBase(knowledge, outcome.status === 'contradictory');
    base = outcome.table;
  }
  if (!isConsistent(knowledge, base)) return withoutBase(knowledge, true);
  const tables = new PossibleTables(knowledge, relations, base);
  const witnesses = options.witnesses ?? NO_WITNESSES;
  const holds = checkWitnesses(tables, witnesses);
  const truth = base;
  const investigate = (of: Knowledge): Investigation =>
    new Investigation(of, relations, truth, options.solver, timeLeft);
  const investigation = investigate(knowledge);
  const shown = new ShownIntervals(witnesses, holds, base);
  const unavoidable = new Unavoidable(knowledge, relations, base, options.earlier, investigate);
  const cells = cellsAtRisk(knowledge, base);
  const result = { proved: 0, holes: [] as Hole[], holeCount: 0, unavoidable: 0, narrowest: Infinity };
  const limit = options.limit ?? 100;
  const note = (hole: Hole): void => {
    if (result.holeCount++ < limit) result.holes.push(hole);
  };
  const insiders = attacker.kind === 'insider' ? insidersOf(set, relations, units ?? base) : null;
  const doubts = insiders ? doubtsAfter(witnesses, holds, insiders, knowledge, base) : null;
  for (const cell of knowledge.levels.keys()) {
    const [low, high] = [published[cell], published[cell]];
    if (Number.isNaN(low) || options.earlier?.[cell] === 1 || lacking(knowledge, cell, { low, high }) === 0)
      continue;
    result.narrowest = 0;
    note({ cell, low, high });
  }
  for (const cell of cells) {
    const [low, high] = [tables.low[cell], tables.high[cell]];
    const open = { unknown: false, holed: false };
    const judge = (
      held: readonly number[],
      start: { low: number; high: number },
      contributor?: number,
    ): void => {
      let excused =
        unavoidable.isKnown(cell, contributor ?? -1, held) ||
        (start.high > start.low && unavoidable.isAsNarrow(cell, held, start));
      const verdict = excused ? null : investigation.examine(cell, held, start);
      if (verdict?.kind === 'unknown') open.unknown = true;
      if (verdict?.kind === 'hole') excused = unavoidable.isAsNarrow(cell, held, verdict);
      if (excused) result.unavoidable++;
      if (excused || verdict?.kind !== 'hole') return;
      open.holed = true;
      result.narrowest = Math.min(result.narrowest, verdict.high - verdict.low);
      note({
        cell,
        low: verdict.low,
        high: verdict.high,
        ...(contributor === undefined ? {} : { contributor }),
      });
    };
    if (lacking(knowledge, cell, { low, high }) !== 0) judge([], { low, high });
    if (insiders && doubts) {
      const suspects =
        doubts.shown[cell] === 1 ? (doubts.suspects.get(cell) ?? []) : [...insiders.cells.keys()];
      for (const contributor of suspects)
        if (contributor !== insiders.of[cell]) {
          const held = insiders.cells.get(contributor) ?? [];
          judge(held, shown.of(cell, held), contributor);
        }
    }
    if (open.unknown || open.holed) continue;
    result.proved++;
    result.narrowest = Math.min(result.narrowest, Math.max(high - low, leastWidth(knowledge, cell)));
  }
  return {
    status: result.holeCount > 0 ? 'failed' : result.proved === cells.length ? 'complete' : 'partial',
    atRisk: cells.length,
    ...result,
    contradictory: false,
    brokenWitnesses: holds.reduce((sum, h) => sum + (1 - h), 0),
  };
}

/**
 * Unknown cells that are small in the base, or so close above that an interval which reaches down to small would be too narrow. Any
 * other is wide enough if it can be small at all.
 */
function cellsAtRisk(knowledge: Knowledge, base: Float64Array): number[] {
  const { set, known, lowest, small, width, relevant } = knowledge;
  const cells: number[] = [];
  for (let cell = 0; cell < set.size; cell++) {
    if (known[cell] === known[cell] || relevant[cell] === 0) continue;
    if (set.kinds[cell] === CELL.difference) {
      if (base[cell] !== 0 && Math.abs(base[cell]) <= small[cell]) cells.push(cell);
      continue;
    }
    const listed = set.kinds[cell] === CELL.listed;
    const below = listed ? small[cell] + width[cell] : small[cell] + 1;
    if (base[cell] < below && (listed || base[cell] > lowest[cell])) cells.push(cell);
  }
  return cells;
}

function withoutBase(knowledge: Knowledge, contradictory: boolean): AuditReport {
  const atRisk = knowledge.known.reduce((sum, value) => sum + (value === value ? 0 : 1), 0);
  return {
    status: contradictory ? 'failed' : 'partial',
    atRisk,
    proved: 0,
    unavoidable: 0,
    holes: [],
    holeCount: 0,
    narrowest: contradictory || atRisk > 0 ? 0 : Infinity,
    contradictory,
    brokenWitnesses: 0,
  };
}
