import {
  DisclosureError,
  protectReleases,
  type CellReason,
  type Ledger,
  type LinearSolver,
  type ProtectedReleases,
  type ProtectedTable as EngineProtected,
} from '@veche/disclosure-control';
import type { LedgerTable } from '../ledger/ledger-table.js';
import type { HiddenBecause } from '../publications.js';
import {
  engineRelease,
  listedCells,
  unspecifiedCodes,
  type EngineContext,
  type EngineTable,
} from './engine-release.js';
import { universeOf } from './group-tables.js';
import { bearableTables, coarserTables } from './coarser-tables.js';
import { hideWithPeople, shownPeople, type ShownPeople } from './hide-with-people.js';
import { ledgerOfTables } from './ledger-of-tables.js';
import { cellKey, type ProtectedTable } from './protected-table.js';

/** Everything that decides what is hidden. */
export interface GroupToProtect {
  readonly tables: readonly EngineTable[];
  /** Everything ever published of the group for the period, oldest first. */
  readonly ledger: readonly LedgerTable[];
  readonly definitions: EngineContext['definitions'];
  /** A secret of the hub that breaks ties. */
  readonly seed: string;
}

/** Protected tables, or why there are none. */
export type GroupProtection =
  | {
      readonly ok: true;
      readonly tables: readonly ProtectedTable[];
      /** Indicators that are shown in less detail than their definitions have, because the rest can't be protected. */
      readonly coarsened: readonly string[];
      /** How long the audits of the tables took. */
      readonly auditSeconds: number;
    }
  /** The engine found no pattern that is safe with what is public. Which cell is in the way is not told. */
  | {
      readonly ok: false;
      readonly code: 'CANNOT_BE_PROTECTED' | 'FIGURES_CONTRADICT';
      readonly indicators: readonly string[];
    };

/**
 * Protects all tables of a group with everything published before. People come first: services and families are shown only where the people
 * behind them are. Where the tables of a definition are too thin or can't be protected, their margins are tried in their place.
 */
export function protectGroup(
  { tables, ledger, definitions, seed }: GroupToProtect,
  solver: LinearSolver,
): GroupProtection {
  const context = { definitions, unspecifiedUsed: unspecifiedCodes([...tables, ...ledger]) };
  const done: ProtectedTable[] = [];
  const coarsened: string[] = [];
  let auditSeconds = 0;
  for (const universe of new Set(tables.map(({ indicator }) => universeOf(indicator)))) {
    const own = tables.filter(({ indicator }) => universeOf(indicator) === universe);
    const earlier = ledgerOfTables(
      ledger.filter((table) => table.universe === universe),
      context,
    );
    const options = { context, seed, universe, solver, shown: shownPeople(done) };
    const outcome = finestSafe(bearableTables(own), earlier, options);
    if (typeof outcome === 'string')
      return { ok: false, code: outcome, indicators: [...new Set(own.map(({ indicator }) => indicator))] };
    done.push(...outcome.tables);
    coarsened.push(...fewerDimensions(own, outcome.tables));
    auditSeconds += outcome.auditSeconds;
  }
  return { ok: true, tables: done, coarsened, auditSeconds };
}

interface UniverseOptions {
  readonly context: EngineContext;
  readonly seed: string;
  readonly universe: string;
  readonly solver: LinearSolver;
  readonly shown: ShownPeople | null;
}

/** The tables in as much detail as can be protected. */
function finestSafe(
  tables: readonly EngineTable[],
  earlier: Ledger,
  options: UniverseOptions,
):
  | { readonly tables: ProtectedTable[]; readonly auditSeconds: number }
  | 'CANNOT_BE_PROTECTED'
  | 'FIGURES_CONTRADICT' {
  for (let own: readonly EngineTable[] | null = tables; own !== null; own = coarserTables(own)) {
    try {
      const shown: readonly EngineTable[] = own;
      const engine = protectUniverse(hideWithPeople(shown, options.shown), earlier, options);
      const safe = shown.flatMap((table, index) => {
        const one = engine.tables[index];
        return one ? [outcomeOf(table, one)] : [];
      });
      return { tables: safe, auditSeconds: engine.auditSeconds };
    } catch (error) {
      if (!(error instanceof DisclosureError)) throw error;
      if (error.code !== 'NOT_PROVED') return 'FIGURES_CONTRADICT';
    }
  }
  return 'CANNOT_BE_PROTECTED';
}

function fewerDimensions(before: readonly EngineTable[], after: readonly ProtectedTable[]): string[] {
  const names = (table: { indicator: string; dimensions: readonly string[] }): string =>
    `${table.indicator} ${table.dimensions.join(' ')}`;
  const left = new Set(after.map(names));
  return [...new Set(before.filter((table) => !left.has(names(table))).map(({ indicator }) => indicator))];
}

function protectUniverse(
  tables: readonly EngineTable[],
  earlier: Ledger,
  { context, seed, universe, solver }: UniverseOptions,
): ProtectedReleases {
  const releases = tables.map((table, index) =>
    engineRelease(`${universe} ${earlier.releases.length + index}`, table, context),
  );
  const threshold = Math.min(...tables.map((table) => table.threshold));
  const policy = { threshold, seed: `${seed} ${universe}` };
  return protectReleases(earlier, releases, policy, { solver });
}

function outcomeOf(table: EngineTable, { set, suppressed, reason }: EngineProtected): ProtectedTable {
  const hidden = new Set(suppressed);
  const counted = new Map(table.cells.map((cell) => [cellKey(cell.codes), cell]));
  return {
    indicator: table.indicator,
    dimensions: table.dimensions,
    threshold: table.threshold,
    zeros: table.zeros,
    cells: listedCells(set).map(({ codes, cell }) => {
      const known = counted.get(cellKey(codes));
      const value = known?.value ?? 0;
      // A protected zero that public figures give away (nobody of an age was served, so nobody of it entered) is not said once more.
      const givenAway = !hidden.has(cell) && value === 0 && table.zeros === 'PROTECTED';
      return {
        ...{ codes, value, contributors: known?.contributors ?? 0, hidden: hidden.has(cell) || givenAway },
        why: givenAway ? 'ZERO' : hidden.has(cell) ? because(reason(cell)) : null,
      };
    }),
  };
}

function because({ kind }: CellReason): HiddenBecause {
  switch (kind) {
    case 'small':
    case 'dominance':
      return 'SMALL';
    case 'zero':
      return 'ZERO';
    case 'change':
      return 'DIFFERENCE';
    case 'earlier':
      return 'EARLIER';
    case 'protects':
    case 'forced':
    case 'open':
      return 'PROTECTS';
  }
}
