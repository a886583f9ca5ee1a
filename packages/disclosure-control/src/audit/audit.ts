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
import { Findings } from './findings.js';
import { doubtsAfter, insidersOf } from './insiders.js';
import type { Doubts, Insiders } from './insiders.js';
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
  const findings = new Findings(investigation, unavoidable, holes, limit);
  const cells = cellsAtRisk(knowledge, base);
  const insiders = attacker.kind === 'insider' ? insidersOf(set, relations, units ?? base) : null;
  const suspects = insiders
    ? suspectsOf(insiders, doubtsAfter(witnesses, holds, insiders, knowledge, base))
    : () => [];
  for (const cell of cells) {
    const [low, high] = [tables.low[cell], tables.high[cell]];
    let safe = lacking(knowledge, cell, { low, high }) === 0 || findings.isSafe(cell, [], { low, high });
    for (const contributor of suspects(cell)) {
      const held = insiders?.cells.get(contributor) ?? [];
      if (!findings.isSafe(cell, held, shown.of(cell, held), contributor)) safe = false;
    }
    if (safe) findings.prove(Math.max(high - low, leastWidth(knowledge, cell)));
  }
  const { proved, unavoidable: excused, holeCount, narrowest } = findings;
  return {
    attacker: attacker.kind,
    status: holeCount > 0 ? 'failed' : proved === cells.length ? 'complete' : 'partial',
    ...{ atRisk: cells.length, proved, holes: findings.holes, holeCount, unavoidable: excused, narrowest },
    contradictory: false,
    brokenWitnesses: holds.reduce((sum, h) => sum + (1 - h), 0),
  };
}

/** Cell → the contributors who could see through it: all others where no witness is known. */
function suspectsOf(
  { of, cells }: Insiders,
  { shown, suspects }: Doubts,
): (cell: number) => readonly number[] {
  return (cell) => {
    const who = shown[cell] === 1 ? (suspects.get(cell) ?? []) : [...cells.keys()];
    return who.filter((contributor) => contributor !== of[cell]);
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
