import { periodContains, periodSchema, comparePeriods, type Period } from '@veche/domain';
import { sql, type Kysely } from 'kysely';
import { recordsDigest } from './aggregation/records-state.js';
import { livePublication } from './ledger/live-publication.js';
import { publicationsOfGroup } from './ledger/publication-store.js';
import { publishingGroups, type PublishingGroup } from './publishing-groups.js';
import type { Publishable } from './publications.js';

/** Records that lie in the same months. */
interface Span {
  readonly kind: string;
  readonly synthetic: boolean;
  readonly first: string;
  readonly last: string;
  readonly records: number;
  readonly digest: string;
}

/**
 * The groups and periods that there are records for: half-years and years that overlap with nothing published of another length, and every period of which
 * something was published. A period counts the records that lie in it whole.
 */
export async function publishablePeriods(
  database: Kysely<unknown>,
  synthetic: boolean | undefined,
): Promise<Publishable[]> {
  const { rows: spans } =
    await sql<Span>`select r.kind, r.synthetic, to_char(min(r.start_day), 'YYYY-MM') as first,
      to_char(min(r.end_day), 'YYYY-MM') as last, count(*)::int as records, ${recordsDigest} as digest
    from hub_private.service_record r
    where ${synthetic === undefined ? sql`true` : sql`r.synthetic = ${synthetic}`}
    group by r.kind, r.synthetic, date_trunc('month', r.start_day), date_trunc('month', r.end_day)`.execute(
      database,
    );
  const found: Publishable[] = [];
  for (const group of publishingGroups)
    for (const kindOfData of synthetic === undefined ? [false, true] : [synthetic])
      found.push(...(await publishableOf(database, group, kindOfData, spans)));
  return found.sort((a, b) => comparePeriods(b.period, a.period) || (a.indicator < b.indicator ? -1 : 1));
}

async function publishableOf(
  database: Kysely<unknown>,
  group: PublishingGroup,
  synthetic: boolean,
  spans: readonly Span[],
): Promise<Publishable[]> {
  const [indicator] = group.indicators;
  if (indicator === undefined) return [];
  const own = spans.filter((span) => span.synthetic === synthetic && group.kinds.includes(span.kind));
  const publications = await publicationsOfGroup(database, { indicator, synthetic });
  const periods = new Set<Period>(publications.map(({ period }) => period));
  const published = [...periods];
  for (const { first, last } of own)
    for (const period of around(first, last))
      if (published.every((one) => one === period || !overlap(one, period))) periods.add(period);
  return [...periods].flatMap((period) => {
    const within = own.filter(({ first, last }) => isWithin(period, first, last));
    const records = within.reduce((sum, span) => sum + span.records, 0);
    const ofPeriod = publications.filter((one) => one.period === period);
    const last = ofPeriod.at(-1) ?? null;
    if (records === 0 && last === null) return [];
    const digest = within.reduce((sum, span) => sum + BigInt(span.digest), 0n).toString();
    const live = livePublication(ofPeriod);
    return [
      {
        ...{ indicator, indicators: group.indicators, period, synthetic, records },
        lastPublication: last,
        changedSince: live?.recordsDigest !== digest,
      },
    ];
  });
}

/** Whether one of two periods lies in the other: what was published of one keeps the other from ever being published. */
function overlap(one: Period, other: Period): boolean {
  return periodContains(one, other) || periodContains(other, one);
}

/** The half-year and the year of a span of months, where it lies in one. */
function around(first: string, last: string): Period[] {
  const year = periodSchema.parse(first.slice(0, 4));
  const halves = ['S1', 'S2'].map((half) => periodSchema.parse(`${year}-${half}`));
  return [year, ...halves].filter((period) => isWithin(period, first, last));
}

function isWithin(period: Period, first: string, last: string): boolean {
  return [first, last].every((month) => periodContains(period, periodSchema.parse(month.replace('-', '-M'))));
}
