import { periodsOverlap, periodSchema, type Period } from '@veche/domain';
import { sql, type Kysely } from 'kysely';
import type { RunStatement } from '@veche/persistence/writing';
import type { LedgerCell } from '../../service-records/ledger-table.entity.js';
import { cellKey, type ProtectedTable } from '../protection/protected-table.js';
import { universeOf } from '../protection/group-tables.js';
import type { Publication, PublicationKind, PublicationPage, PublishingRef } from '../publications.js';

/** A publication as the hub keeps it. */
export interface StoredPublication extends Publication {
  readonly number: number;
  /** The sequences of its envelopes. */
  readonly sequences: readonly number[];
  /** The records that it was counted from. */
  readonly recordsDigest: string;
}

/** A table of the ledger, before its definition is looked up. */
export interface StoredLedgerTable {
  readonly publication: number;
  readonly universe: string;
  readonly indicator: string;
  readonly definitionHash: string;
  readonly dimensions: readonly string[];
  readonly threshold: number;
  readonly zeros: 'PUBLISHED' | 'PROTECTED';
  readonly cells: readonly LedgerCell[];
}

interface PublicationRow {
  readonly number: number;
  readonly id: string;
  readonly indicator: string;
  readonly indicators: string[];
  readonly period: string;
  readonly synthetic: boolean;
  readonly kind: PublicationKind;
  readonly published_at: Date;
  readonly account: string;
  readonly releases: string[];
  readonly sequences: number[];
  readonly cells: number;
  readonly hidden: number;
  readonly reason: string | null;
  readonly records: number;
  readonly records_digest: string;
}

/** Every publication of a group, oldest first; of all periods. */
export async function publicationsOfGroup(
  database: Kysely<unknown>,
  { indicator, synthetic }: Pick<PublishingRef, 'indicator' | 'synthetic'>,
): Promise<StoredPublication[]> {
  const { rows } = await sql<PublicationRow>`select * from hub_private.publication
    where indicator = ${indicator} and synthetic = ${synthetic} order by number`.execute(database);
  return rows.map(storedPublication);
}

/** The publications of other periods that share days with this one. */
export function overlapping(publications: readonly StoredPublication[], period: Period): StoredPublication[] {
  return publications.filter((one) => one.period !== period && periodsOverlap(one.period, period));
}

/** One publication by its id; null where there is none. */
export async function publicationById(
  database: Kysely<unknown>,
  id: string,
): Promise<StoredPublication | null> {
  const { rows } =
    await sql<PublicationRow>`select * from hub_private.publication where id::text = ${id}`.execute(database);
  return rows[0] ? storedPublication(rows[0]) : null;
}

/** A page, newest first. */
export async function publicationPage(
  database: Kysely<unknown>,
  { first, after }: { first: number; after: string | null },
): Promise<PublicationPage> {
  const before =
    after === null
      ? sql`true`
      : sql`number < (select number from hub_private.publication where id::text = ${after})`;
  const { rows } = await sql<PublicationRow>`select * from hub_private.publication where ${before}
    order by number desc limit ${first + 1}`.execute(database);
  const counted = await sql<{
    total: number;
  }>`select count(*)::int as total from hub_private.publication`.execute(database);
  return {
    items: rows.slice(0, first).map(storedPublication),
    hasNextPage: rows.length > first,
    total: counted.rows[0]?.total ?? 0,
  };
}

/** Everything that was ever published of a group for one period, oldest first. */
export async function ledgerTables(
  database: Kysely<unknown>,
  { indicator, period, synthetic }: PublishingRef,
): Promise<StoredLedgerTable[]> {
  const { rows } = await sql<StoredLedgerTable>`select l.publication, l.universe, l.indicator,
      l.definition_hash as "definitionHash", l.dimensions, l.threshold, l.zeros, l.cells
    from hub_private.ledger_table l join hub_private.publication p on p.number = l.publication
    where p.indicator = ${indicator} and p.period = ${period} and p.synthetic = ${synthetic}
    order by l.publication, l.ordinal`.execute(database);
  return rows;
}

/** Writes a publication with its tables, in the transaction that makes it public. */
export async function insertPublication(
  run: RunStatement,
  publication: Omit<StoredPublication, 'number'> & { readonly records: number },
  tables: readonly (ProtectedTable & { readonly definitionHash: string })[],
): Promise<void> {
  const inserted = await run(
    sql<{
      number: number;
    }>`insert into hub_private.publication (id, indicator, indicators, period, synthetic, kind, published_at,
        account, releases, sequences, cells, hidden, reason, records, records_digest)
      values (${publication.id}, ${publication.indicator}, ${[...publication.indicators]}::text[], ${publication.period},
        ${publication.synthetic}, ${publication.kind}, ${publication.publishedAt}, ${publication.account},
        ${[...publication.releases]}::text[], ${[...publication.sequences]}::int[], ${publication.cells}, ${publication.hidden},
        ${publication.reason}, ${publication.records}, ${publication.recordsDigest}) returning number`,
  );
  const number = inserted.rows[0]?.number;
  if (number === undefined) throw new Error('a publication was inserted without a number');
  for (const [ordinal, table] of tables.entries()) {
    await run(sql`insert into hub_private.ledger_table (publication, ordinal, universe, indicator, definition_hash, dimensions, threshold,
        zeros, cells)
      values (${number}, ${ordinal}, ${universeOf(table.indicator)}, ${table.indicator}, ${table.definitionHash},
        ${[...table.dimensions]}::text[], ${table.threshold}, ${table.zeros}, ${JSON.stringify(ledgerCells(table))}::jsonb)`);
  }
}

/** Cells that have something in them or are hidden. */
function ledgerCells({ cells }: ProtectedTable): LedgerCell[] {
  return cells
    .filter(({ value, hidden }) => hidden || value > 0)
    .map(({ codes, value, contributors, hidden }) => [codes, value, contributors, hidden ? 1 : 0]);
}

/** The keys of the cells that were hidden. */
export function hiddenCells(cells: readonly LedgerCell[]): Set<string> {
  return new Set(cells.filter(([, , , hidden]) => hidden === 1).map(([codes]) => cellKey(codes)));
}

function storedPublication(row: PublicationRow): StoredPublication {
  const { published_at, records_digest, period, ...rest } = row;
  return {
    ...rest,
    period: periodSchema.parse(period),
    publishedAt: published_at,
    recordsDigest: records_digest,
  };
}
