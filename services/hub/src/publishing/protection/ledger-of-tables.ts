import type { Ledger, ReleasedTable } from '@veche/disclosure-control';
import type { LedgerTable } from '../ledger/ledger-table.js';
import { cellsOfTable, engineRelease, type EngineContext } from './engine-release.js';
import { cellKey } from './protected-table.js';

/** What was published of one universe, as the engine's ledger. */
export function ledgerOfTables(tables: readonly LedgerTable[], context: EngineContext): Ledger {
  return {
    releases: tables.map((table, index): ReleasedTable => {
      const release = engineRelease(`earlier ${index}`, table, context);
      const places = cellsOfTable(release);
      return {
        ...release,
        suppressed: places.filter(({ codes }) => table.hidden.has(cellKey(codes))).map(({ cell }) => cell),
        publication: table.publication,
      };
    }),
  };
}
