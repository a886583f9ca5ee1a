import { EMPTY_LEDGER } from '../ledger/ledger.js';
import { protectReleases } from '../ledger/protect-releases.js';
import type { ProtectedTable } from '../ledger/protect-releases.js';
import type { LinearSolver } from '../solver/linear-solver.js';
import { brokenDown } from '../table/table-set.js';
import { linkedTables, madeUpPeople } from './generate-network.js';

/** One line of the benchmark: the linked tables of a made-up network, published together. */
export interface NetworkMeasurement {
  readonly people: number;
  readonly cells: number;
  readonly hidden: number;
  readonly secondaryValue: number;
  /** Hidden cells that are totals in all dimensions of their table, and in all but one. */
  readonly grandTotalsHidden: number;
  readonly totalsHidden: number;
  /** Of processor time, audit included. */
  readonly seconds: number;
}

/** Protects the tables of so many made-up people by the default guarantee. */
export function measureNetwork(people: number, solver: LinearSolver): NetworkMeasurement {
  const before = process.cpuUsage();
  const releases = linkedTables(madeUpPeople(people, `bench ${people}`));
  const { tables } = protectReleases(EMPTY_LEDGER, releases, { threshold: 5, seed: 'bench' }, { solver });
  const { user, system } = process.cpuUsage(before);
  const sum = (of: (table: ProtectedTable) => number): number =>
    tables.reduce((total, table) => total + of(table), 0);
  const hiddenWith = (dimensions: number): number =>
    sum(({ set, suppressed }) => suppressed.filter((cell) => brokenDown(set, cell) === dimensions).length);
  return {
    people,
    cells: sum(({ published }) => published.length),
    hidden: sum(({ suppressed }) => suppressed.length),
    secondaryValue: sum(({ secondaryValue }) => secondaryValue),
    grandTotalsHidden: hiddenWith(0),
    totalsHidden: hiddenWith(1),
    seconds: Math.round((user + system) / 1e5) / 10,
  };
}
