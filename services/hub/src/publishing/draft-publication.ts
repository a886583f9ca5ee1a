import { createHmac } from 'node:crypto';
import {
  parsePeriod,
  periodsOverlap,
  type IndicatorDefinition,
  type PublisherCode,
  type RegionCode,
} from '@veche/domain';
import type { DisclosurePolicy } from '@veche/exchange';
import type { PublicReader } from '@veche/persistence';
import { canonicalJson } from '@veche/release';
import type { Kysely } from 'kysely';
import type { HubRefusal } from '../hub-refusal.js';
import { aggregateGroup, type Aggregates } from './aggregation/aggregate-group.js';
import type { LastCounts } from './aggregation/last-counts.js';
import type { LedgerTable } from './ledger/ledger-table.js';
import { livePublication } from './ledger/live-publication.js';
import {
  hiddenCells,
  ledgerTables,
  overlapping,
  publicationsOfGroup,
  type StoredPublication,
} from './ledger/publication-store.js';
import { hasUnknownReleases, reportedPeriods } from './ledger/unknown-releases.js';
import { rulesOf, type RuledTable } from './protection/group-tables.js';
import type { Protector } from './protection/protector.js';
import type { ProtectedTable } from './protection/protected-table.js';
import { publishingRefusal } from './publishing-refusals.js';
import { groupOf, type PublishingGroup } from './publishing-groups.js';
import type { PublishingRef } from './publications.js';
import { revisionRefusal } from './revision-refusal.js';

/** What drafts are made with. */
export interface DraftParts {
  readonly database: Kysely<unknown>;
  readonly reader: Pick<PublicReader, 'definitionsByCodes' | 'definitionsByHashes'>;
  readonly publisher: PublisherCode;
  readonly territory: RegionCode;
  readonly policy: DisclosurePolicy;
  /** A secret of the hub: breaks ties, and keys fingerprints. */
  readonly seed: string;
  readonly counts: LastCounts;
  readonly protector: Protector;
  readonly now: () => Date;
}

/** Everything that would be published, and what keeps it from being. */
export interface Draft {
  readonly ref: PublishingRef;
  readonly group: PublishingGroup;
  readonly aggregates: Aggregates;
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>;
  readonly definitionHashes: ReadonlyMap<string, string>;
  /** Empty where there is a refusal that leaves nothing to show. */
  readonly tables: readonly ProtectedTable[];
  /** Everything published of the group for the period so far, and what readers see of it now. */
  readonly ledger: readonly LedgerTable[];
  readonly live: StoredPublication | null;
  /** The publications of the group and period, oldest first. */
  readonly publications: readonly StoredPublication[];
  readonly fingerprint: string;
  readonly refusal: HubRefusal | null;
}

/**
 * Counts and protects what a group's figures for a period would be, and looks for every reason not to publish them. Changes nothing.
 *
 * @throws HubRefusal UNKNOWN_INDICATOR, NO_DEFINITION, NO_RECORDS
 */
export async function draftPublication(ref: PublishingRef, parts: DraftParts): Promise<Draft> {
  const group = groupOf(ref.indicator);
  const [indicator] = group?.indicators ?? [];
  if (!group || indicator === undefined) throw publishingRefusal('UNKNOWN_INDICATOR');
  const named = { ...ref, indicator };
  const { definitions, hashes } = await definitionsOf(group, parts);
  const aggregates = await aggregateGroup(parts.database, group, {
    ...{ definitions, counts: parts.counts, ...named },
  });
  if (aggregates.state.records === 0 && aggregates.straddling === 0) throw publishingRefusal('NO_RECORDS');
  const tables = ruledTables(aggregates, definitions, hashes, parts.policy);
  const publications = await publicationsOfGroup(parts.database, named);
  const ofPeriod = publications.filter(({ period }) => period === ref.period);
  const live = livePublication(ofPeriod);
  const ledger = await knownTables(named, parts);
  const fingerprint = fingerprintOf(named, tables, publications, parts);
  const draft = {
    ...{
      ref: named,
      group,
      aggregates,
      definitions,
      definitionHashes: hashes,
      ledger,
      live,
      publications: ofPeriod,
      fingerprint,
    },
  };
  const unsafe = await reasonNotToProtect(named, group, aggregates, publications, parts);
  if (unsafe) return { ...draft, tables: [], refusal: unsafe };
  const protection = await parts.protector.protect(fingerprint, {
    ...{ tables, ledger, definitions },
    seed: `${parts.seed} ${named.period} ${String(named.synthetic)}`,
  });
  if (!protection.ok) return { ...draft, tables: [], refusal: publishingRefusal(protection.code) };
  const refusal = revisionRefusal({ tables, ledger, publications, ref: named, now: parts.now(), live });
  return { ...draft, tables: protection.tables, refusal };
}

async function definitionsOf(
  group: PublishingGroup,
  { reader }: DraftParts,
): Promise<{ definitions: Map<string, IndicatorDefinition>; hashes: Map<string, string> }> {
  const found = await reader.definitionsByCodes(group.indicators);
  const definitions = new Map<string, IndicatorDefinition>();
  const hashes = new Map<string, string>();
  for (const [index, code] of group.indicators.entries()) {
    const stored = found[index];
    if (!stored) throw publishingRefusal('NO_DEFINITION');
    definitions.set(code, stored.definition);
    hashes.set(code, stored.hash);
  }
  return { definitions, hashes };
}

function ruledTables(
  { tables }: Aggregates,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
  hashes: ReadonlyMap<string, string>,
  policy: DisclosurePolicy,
): RuledTable[] {
  return tables.flatMap((table) => {
    const definition = definitions.get(table.indicator);
    const definitionHash = hashes.get(table.indicator);
    if (!definition || definitionHash === undefined) return [];
    return [{ ...table, ...rulesOf(definition, policy), definition, definitionHash }];
  });
}

/** What was published of the group for the period, each table with the definition that it was published under. */
async function knownTables(ref: PublishingRef, { database, reader }: DraftParts): Promise<LedgerTable[]> {
  const stored = await ledgerTables(database, ref);
  const hashes = [...new Set(stored.map(({ definitionHash }) => definitionHash))];
  const found = await reader.definitionsByHashes(hashes);
  const byHash = new Map(found.flatMap((one) => (one ? [[one.hash, one.definition] as const] : [])));
  return stored.map((table) => {
    const definition = byHash.get(table.definitionHash);
    if (!definition) throw publishingRefusal('NO_DEFINITION');
    return {
      ...table,
      definition,
      hidden: hiddenCells(table.cells),
      cells: table.cells.map(([codes, value, contributors]) => ({ codes, value, contributors })),
    };
  });
}

async function reasonNotToProtect(
  { period, synthetic }: PublishingRef,
  group: PublishingGroup,
  { straddling }: Aggregates,
  publications: readonly StoredPublication[],
  { database, publisher }: DraftParts,
): Promise<HubRefusal | null> {
  const indicators = [...group.indicators, ...group.derived];
  const own = { publisher, indicators, synthetic };
  if (await hasUnknownReleases(database, own)) return publishingRefusal('LEDGER_INCOMPLETE');
  const reported = (await reportedPeriods(database, own)).filter((text) => {
    const other = parsePeriod(text);
    return other !== null && periodsOverlap(other, period);
  });
  if (reported.length > 0) return publishingRefusal('REPORTED_FIGURES', reported.sort().join(', '));
  const across = [...new Set(overlapping(publications, period).map((one) => String(one.period)))];
  if (across.length > 0) return publishingRefusal('OVERLAPPING_PERIOD', across.sort().join(', '));
  if (straddling > 0) return publishingRefusal('STRADDLING_RECORDS', straddling);
  return null;
}

/** Names the figures and everything that decides what of them is hidden; keyed, so that it tells nobody what they are. */
function fingerprintOf(
  ref: PublishingRef,
  tables: readonly RuledTable[],
  publications: readonly StoredPublication[],
  { seed }: DraftParts,
): string {
  const figures = tables.map(({ indicator, dimensions, definitionHash, threshold, zeros, cells }) => ({
    ...{ indicator, dimensions, definitionHash, threshold, zeros },
    cells: cells.map(({ codes, value, contributors }) => [...codes, value, contributors].join(' ')).sort(),
  }));
  const last = publications.at(-1)?.number ?? 0;
  return createHmac('sha256', seed).update(canonicalJson({ ref, figures, last })).digest('hex');
}
