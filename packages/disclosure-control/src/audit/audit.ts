import { checkPublicPolicy } from '../policy.js';
import type { PublicPolicy } from '../policy.js';
import type { TableSet } from '../table/table-set.js';
import type { Witnesses } from '../witnesses.js';
import type { Attacker } from './attacker.js';
import type { AuditOptions } from './audit-options.js';
import { isConsistent } from './base-table.js';
import { CellRelations } from './cell-relations.js';
import { cellsAtRisk } from './cells-at-risk.js';
import { checkAttack } from './check-attack.js';
import { findBase } from './find-base.js';
import { doubtsAfter, insidersOf } from './insiders.js';
import { Investigation } from './investigation.js';
import { knowHidden, knowledgeOf, knowRisks, knowSmall } from './knowledge.js';
import type { Knowledge } from './knowledge.js';
import { lacking, leastWidth } from './lacking.js';
import { leastKnowledge } from './least-knowledge.js';
import { checkWitnesses, PossibleTables } from './possible-tables.js';
import { publishedHoles } from './published-holes.js';
import type { AuditReport, Hole } from './report.js';
import { ShownIntervals } from './shown-intervals.js';
import { Unavoidable } from './unavoidable.js';

const NO_WITNESSES: Witnesses = {
  starts: new Int32Array(1),
  cells: new Int32Array(),
  first: new Int32Array(),
  second: new Int32Array(),
};

/**
 * The attacker's problem: from the structure and the published values (NaN where a cell is not published), which suppressed cells
 * that can be small have a feasible interval narrower than the policy's width? And is anything published that must not be? Shares no code
 * with `protect`. Throws `INVALID_POLICY` for a policy, attacker or option that can't be right, and for insiders without the true `base`.
 */
export function audit(
  set: TableSet,
  published: Float64Array,
  policy: PublicPolicy,
  attacker: Attacker,
  options: AuditOptions = {},
): AuditReport {
  checkPublicPolicy(policy, set.size);
  checkAttack(published, attacker, options, set.size);
  const clock = options.clock ?? ((): number => performance.now());
  const deadline = clock() + (options.seconds ?? 600) * 1000;
  const timeLeft = (): number => (deadline - clock()) / 1000;
  const counted = knowledgeOf(set, published, policy, attacker);
  const { contributors: units, risks, hidden, limit = 100 } = options;
  if (units) knowSmall(counted, units, policy);
  const knowledge = risks ? knowRisks(counted, risks, options.base) : counted;
  if (hidden) knowHidden(knowledge, hidden, policy);
  const relations = new CellRelations(set);
  const least = leastKnowledge(knowledge, options.earlier);
  const holes = publishedHoles(published, policy, options, least, relations);
  const withoutBase = (contradictory: boolean): AuditReport =>
    undecided(knowledge, attacker, holes, limit, contradictory);
  let base = options.base;
  if (!base) {
    const outcome = options.solver
      ? findBase(knowledge, relations, options.solver, timeLeft)
      : ({ status: 'unknown' } as const);
    if (outcome.status !== 'found') return withoutBase(outcome.status === 'contradictory');
    base = outcome.table;
  }
  if (!isConsistent(knowledge, base)) return withoutBase(true);
  const tables = new PossibleTables(knowledge, relations, base);
  const witnesses = options.witnesses ?? NO_WITNESSES;
  const holds = checkWitnesses(tables, witnesses);
  const truth = base;
  const investigate = (of: Knowledge): Investigation =>
    new Investigation(of, relations, truth, options.solver, timeLeft);
  const investigation = investigate(knowledge);
  const shown = new ShownIntervals(witnesses, holds, base);
  const unavoidable = new Unavoidable(least, relations, base, investigate);
  const cells = cellsAtRisk(knowledge, base);
  const result = {
    proved: 0,
    holes: holes.slice(0, limit),
    holeCount: holes.length,
    unavoidable: 0,
    narrowest: holes.length > 0 ? 0 : Infinity,
  };
  const note = (hole: Hole): void => {
    if (result.holeCount++ < limit) result.holes.push(hole);
  };
  const insiders = attacker.kind === 'insider' ? insidersOf(set, relations, units ?? base) : null;
  const doubts = insiders ? doubtsAfter(witnesses, holds, insiders, knowledge, base) : null;
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
    attacker: attacker.kind,
    status: result.holeCount > 0 ? 'failed' : result.proved === cells.length ? 'complete' : 'partial',
    atRisk: cells.length,
    ...result,
    contradictory: false,
    brokenWitnesses: holds.reduce((sum, h) => sum + (1 - h), 0),
  };
}

/** What can be said without a table to start from. */
function undecided(
  { known }: Knowledge,
  attacker: Attacker,
  holes: readonly Hole[],
  limit: number,
  contradictory: boolean,
): AuditReport {
  const atRisk = known.reduce((sum, value) => sum + (value === value ? 0 : 1), 0);
  return {
    attacker: attacker.kind,
    status: contradictory || holes.length > 0 ? 'failed' : 'partial',
    atRisk,
    proved: 0,
    unavoidable: 0,
    holes: holes.slice(0, limit),
    holeCount: holes.length,
    narrowest: contradictory || atRisk > 0 || holes.length > 0 ? 0 : Infinity,
    contradictory,
    brokenWitnesses: 0,
  };
}
