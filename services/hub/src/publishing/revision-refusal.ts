import type { HubRefusal } from '../hub-refusal.js';
import type { LedgerTable } from './ledger/ledger-table.js';
import type { StoredPublication } from './ledger/publication-store.js';
import type { RuledTable } from './protection/group-tables.js';
import { cellKey } from './protection/protected-table.js';
import { publishingRefusal } from './publishing-refusals.js';
import type { PublishingRef } from './publications.js';

/** How much figures differ from the ones last published. */
export interface Change {
  readonly changed: boolean;
  /** Whether any cell changed by more people than its threshold. */
  readonly byMany: boolean;
}

/**
 * Why figures that were published before may not be published anew: they are the same; a revision or withdrawal was made today already; or they changed by so
 * few people everywhere that all a revision would say is whom it is about.
 */
export function revisionRefusal({
  tables,
  ledger,
  publications,
  ref,
  now,
  live,
}: {
  readonly tables: readonly RuledTable[];
  readonly ledger: readonly LedgerTable[];
  readonly publications: readonly StoredPublication[];
  readonly ref: PublishingRef;
  readonly now: Date;
  readonly live: StoredPublication | null;
}): HubRefusal | null {
  if (ledger.length === 0) return null;
  const { changed, byMany } = changeOf(tables, ledger);
  if (!changed) return live ? publishingRefusal('UNCHANGED', `${dayOf(live.publishedAt)}.`) : null;
  // What was withdrawn was public: whoever kept it would see the same difference.
  if (!byMany) return publishingRefusal(live ? 'CHANGE_TOO_SMALL' : 'TOO_CLOSE_TO_WITHDRAWN');
  const today = dayOf(now);
  const revisedToday = publications.some(
    ({ kind, period, publishedAt }) =>
      kind !== 'PUBLISHED' && period === ref.period && dayOf(publishedAt) === today,
  );
  return revisedToday ? publishingRefusal('ONCE_A_DAY') : null;
}

/** A moment's day in UTC, as an ISO 8601 date. */
function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Compares every cell that was published before with what it is now. */
export function changeOf(tables: readonly RuledTable[], ledger: readonly LedgerTable[]): Change {
  let changed = false;
  let byMany = false;
  const latest = new Map<string, { value: number; contributors: number }>();
  const compared = new Map<string, { value: number; contributors: number; threshold: number }>();
  const last = Math.max(...ledger.map(({ publication }) => publication));
  const published = ledger.filter(({ publication }) => publication === last);
  for (const { indicator, dimensions, cells } of published)
    for (const { codes, value, contributors } of cells)
      latest.set(nameOf(indicator, dimensions, codes), { value, contributors });
  for (const { indicator, dimensions, cells, threshold } of tables)
    for (const { codes, value, contributors } of cells)
      compared.set(nameOf(indicator, dimensions, codes), { value, contributors, threshold });
  const rules = new Map(tables.map(({ indicator, threshold }) => [indicator, threshold]));
  const shown = new Set(
    published.map(({ indicator, dimensions }) => `${indicator} ${[...dimensions].sort().join(' ')}`),
  );
  const names = new Set([...latest.keys(), ...compared.keys()]);
  for (const name of names) {
    const before = latest.get(name);
    const now = compared.get(name);
    if (before === undefined && ![...shown].some((table) => isCellOf(name, table))) continue;
    const value = Math.abs((now?.value ?? 0) - (before?.value ?? 0));
    const people = Math.abs((now?.contributors ?? 0) - (before?.contributors ?? 0));
    if (value === 0 && people === 0) continue;
    changed = true;
    const threshold = now?.threshold ?? rules.get(name.split('|')[0] ?? '') ?? Infinity;
    if (people > threshold) byMany = true;
  }
  return { changed, byMany };
}

/** A cell by its indicator and the codes that are not the total, sorted by dimension. */
function nameOf(indicator: string, dimensions: readonly string[], codes: readonly string[]): string {
  const named = dimensions
    .map((dimension, place) => `${dimension}=${codes[place] ?? '_T'}`)
    .filter((pair) => !pair.endsWith('=_T'));
  return `${indicator}|${cellKey(named.sort())}`;
}

function isCellOf(name: string, table: string): boolean {
  const [indicator = '', cell = ''] = name.split('|');
  const [of, ...dimensions] = table.split(' ');
  const own = cell === '' ? [] : cell.split(' ').map((pair) => pair.split('=')[0] ?? '');
  return of === indicator && own.every((dimension) => dimensions.includes(dimension));
}
