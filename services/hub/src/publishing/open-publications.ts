import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { PublisherProfile } from '@veche/domain';
import type { DisclosurePolicy } from '@veche/exchange';
import { signTogether, type FeedSource } from '@veche/feed';
import type { EnvelopeContent } from '@veche/persistence/writing';
import { LastCounts } from './aggregation/last-counts.js';
import { composeRecordReleases, isPublic } from './compose-record-releases.js';
import { draftPublication, type Draft, type DraftParts } from './draft-publication.js';
import {
  insertPublication,
  publicationById,
  publicationPage,
  publicationsOfGroup,
  type StoredPublication,
} from './ledger/publication-store.js';
import { isLedgerComplete } from './ledger/is-ledger-complete.js';
import { standingReleases } from './ledger/unknown-releases.js';
import { livePublication } from './ledger/live-publication.js';
import { previewOf } from './preview-of.js';
import { RememberingProtector, protectHere, type Protector } from './protection/protector.js';
import type { Publisher } from './publish-catalogue.js';
import { publishablePeriods } from './publishable-periods.js';
import { openPublishingDatabase } from './publishing-database.js';
import { publishingRefusal } from './publishing-refusals.js';
import type { Publication, Publications, PublishingRef } from './publications.js';
import { whilePublishing } from './while-publishing.js';

export interface PublicationsOptions {
  /** The database, for a login that owns the private schema. */
  readonly url: string;
  readonly publisher: Publisher;
  readonly network: { readonly profile: PublisherProfile; readonly policy: DisclosurePolicy };
  /** Whom the hub asks whether its chain is whole before it speaks; null where it has no gateway. */
  readonly gateway: FeedSource | null;
  /** A secret of the hub (`disclosureSeed`). */
  readonly seed: string;
  /** Called after something was published: tells the gateway. Its failure is nobody's: the gateway asks by itself. */
  readonly onPublished?: () => void;
  readonly protector?: Protector;
  readonly now?: () => Date;
}

/** What is published when a publication says nothing about a release any more. Staff's own reason stays in the hub. */
const withdrawalText = 'Withdrawn by the publisher.';

/** Opens publishing from service records. */
export function openPublications(options: PublicationsOptions): Publications & { close(): Promise<void> } {
  const { url, publisher, network, gateway, onPublished = () => undefined } = options;
  const database = openPublishingDatabase(url);
  const now = options.now ?? ((): Date => new Date());
  const parts: DraftParts = {
    ...{ database, reader: publisher.reader, publisher: publisher.code, seed: options.seed, now },
    ...{ territory: network.profile.territory, policy: network.policy },
    counts: new LastCounts(),
    protector: options.protector ?? new RememberingProtector(protectHere),
  };
  const publishDraft = async (
    ref: PublishingRef,
    { fingerprint, account, reason }: { fingerprint: string; account: string; reason: string | null },
  ): Promise<Publication> => {
    const publication = await whilePublishing(publisher, gateway, async () => {
      const draft = await draftPublication(ref, parts);
      if (reason === null && draft.live) throw publishingRefusal('ALREADY_PUBLISHED');
      if (reason !== null && !draft.live) throw publishingRefusal('NOT_PUBLISHED');
      if (draft.fingerprint !== fingerprint) throw publishingRefusal('PREVIEW_OUTDATED');
      if (draft.refusal) throw draft.refusal;
      return append(draft, {
        ...{ database, publisher, territory: network.profile.territory, account, reason, at: now() },
      });
    });
    onPublished();
    return publication;
  };
  return {
    publishable: (synthetic) => publishablePeriods(database, synthetic),
    preview: async (ref) => previewOf(await draftPublication(ref, parts)),
    publish: (ref, by) => publishDraft(ref, { ...by, reason: null }),
    revise: (ref, by) => publishDraft(ref, { ...by, reason: checkedReason(by.reason) }),
    withdraw: async (id, { reason, account }) => {
      const why = checkedReason(reason);
      const publication = await whilePublishing(publisher, gateway, async () => {
        const stored = await publicationById(database, id);
        if (!stored) throw publishingRefusal('UNKNOWN_PUBLICATION');
        const ofPeriod = (await publicationsOfGroup(database, stored)).filter(
          ({ period }) => period === stored.period,
        );
        if (livePublication(ofPeriod)?.id !== stored.id) throw publishingRefusal('ALREADY_WITHDRAWN');
        return withdraw(stored, ofPeriod, { database, publisher, account, reason: why, at: now() });
      });
      onPublished();
      return publication;
    },
    publications: (page) => publicationPage(database, page),
    ledgerIsComplete: () => isLedgerComplete(database, publisher.code),
    close: () => database.destroy(),
  };
}

interface Act {
  readonly database: Kysely<unknown>;
  readonly publisher: Publisher;
  readonly account: string;
  readonly at: Date;
}

/** Signs a draft's releases and appends them with the publication and its ledger: all of it or nothing. */
async function append(
  draft: Draft,
  act: Act & { readonly territory: PublisherProfile['territory']; readonly reason: string | null },
): Promise<Publication> {
  const { ref, group, aggregates, tables } = draft;
  const { publisher, territory, account, reason, at } = act;
  const bodies = composeRecordReleases(draft, territory);
  const said = new Set(bodies.map(({ indicator, table }) => tableName(indicator, table)));
  // Superseded ones too: a gateway that comes after this sees nothing of what superseded them, and would show them as current.
  const gone = (await standing(draft.publications, act)).filter(
    ({ indicator, dimensions }) => !said.has(tableName(indicator, dimensions)),
  );
  const contents: EnvelopeContent[] = [
    ...gone.map(({ sequence }) => withdrawalOf(sequence)),
    ...bodies.map((body) => ({ kind: 'release' as const, body })),
  ];
  const cells = tables.flatMap((table) => table.cells.filter(isPublic));
  return appendSigned(
    contents,
    {
      ...{ id: randomUUID(), ...ref, indicators: group.indicators, account, reason, publishedAt: at },
      kind: reason === null ? 'PUBLISHED' : 'REVISED',
      ...{ cells: cells.length, hidden: cells.filter(({ hidden }) => hidden).length },
      ...{ records: aggregates.state.records, recordsDigest: aggregates.state.digest },
    },
    tables.map((table) => ({ ...table, definitionHash: draft.definitionHashes.get(table.indicator) ?? '' })),
    publisher,
  );
}

/** Takes back every release of the period that is not withdrawn yet; the ledger keeps what they said. */
async function withdraw(
  stored: StoredPublication,
  ofPeriod: readonly StoredPublication[],
  act: Act & { readonly reason: string },
): Promise<Publication> {
  const { publisher, account, reason, at } = act;
  const contents = (await standing(ofPeriod, act)).map(({ sequence }) => withdrawalOf(sequence));
  return appendSigned(
    contents,
    {
      ...{
        id: randomUUID(),
        indicator: stored.indicator,
        period: stored.period,
        synthetic: stored.synthetic,
      },
      ...{ indicators: stored.indicators, kind: 'WITHDRAWN', publishedAt: at, account, reason },
      ...{ cells: 0, hidden: 0, records: 0, recordsDigest: '0' },
    },
    [],
    publisher,
  );
}

/** The releases of publications that are not withdrawn. */
async function standing(
  publications: readonly StoredPublication[],
  { database, publisher }: Act,
): ReturnType<typeof standingReleases> {
  const sequences = publications.flatMap((one) => one.sequences);
  return standingReleases(database, publisher.code, sequences);
}

function withdrawalOf(release: number): EnvelopeContent {
  return { kind: 'withdrawal', body: { release, reason: withdrawalText } };
}

function tableName(indicator: string, dimensions: readonly string[]): string {
  return `${indicator} ${[...dimensions].sort().join(' ')}`;
}

type Appended = Omit<StoredPublication, 'number' | 'releases' | 'sequences'> & { readonly records: number };

async function appendSigned(
  contents: readonly EnvelopeContent[],
  publication: Appended,
  tables: Parameters<typeof insertPublication>[2],
  { code, key, writer }: Publisher,
): Promise<Publication> {
  const entries = await signTogether(contents, { publisher: code, key }, await writer.head(code));
  const releases = entries.map(({ envelope }) => envelope.hash);
  const sequences = entries.map(({ envelope }) => envelope.header.sequence);
  await writer.appendTogether(entries, (run) =>
    insertPublication(run, { ...publication, releases, sequences }, tables),
  );
  return { ...publication, releases };
}

/** A reason is for the network's own staff; it is kept with the publication and not published. */
function checkedReason(text: string): string {
  const reason = text.trim();
  if (reason.length < 3 || reason.length > 500) throw publishingRefusal('REASON_NEEDED');
  return reason;
}
