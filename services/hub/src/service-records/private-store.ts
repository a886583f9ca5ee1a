import type { FigureTable } from '@veche/exchange';
import type { TokenBook } from '../administration/accounts/token-book.js';
import type { AuditTrail } from '../administration/audit/audit-trail.js';
import { openAuditTrail } from './audit-trail.js';
import { openPrivateOrm } from './open-private-orm.js';
import { ReportedFigures } from './reported-figures.entity.js';
import { openTokenBook } from './token-book.js';

/** What the hub holds and nobody else may read, in a PostgreSQL schema of its own. */
export interface PrivateStore {
  /** Puts the tables in the place of all that were there, in one transaction. */
  replaceFigures(tables: readonly FigureTable[]): Promise<void>;
  /** The tables as they were loaded, in their order. */
  figures(): Promise<FigureTable[]>;
  readonly tokens: TokenBook;
  readonly audit: AuditTrail;
  close(): Promise<void>;
}

/** Opens the private schema and brings it up to date. */
export async function openPrivateStore({ url }: { url: string }): Promise<PrivateStore> {
  const orm = await openPrivateOrm(url);
  return {
    replaceFigures: (tables) =>
      orm.em.fork().transactional(async (em) => {
        await em.nativeDelete(ReportedFigures, {});
        const loadedAt = new Date();
        await em.insertMany(
          ReportedFigures,
          tables.map((figures, ordinal) => ({
            ordinal,
            indicator: figures.indicator,
            version: figures.version,
            figures,
            loadedAt,
          })),
        );
      }),
    figures: async () => {
      const rows = await orm.em.fork().find(ReportedFigures, {}, { orderBy: { ordinal: 'asc' } });
      return rows.map((row) => row.figures);
    },
    tokens: openTokenBook(orm),
    audit: openAuditTrail(orm),
    close: () => orm.close(),
  };
}
