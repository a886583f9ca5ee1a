import type { PublisherCode } from '@veche/domain';
import { sql, type Kysely } from 'kysely';

/**
 * Whether the hub's own chain has releases of these indicators that were counted from records and that the ledger does not know: its database came from a
 * backup, or was made anew, and the gateway gave the chain back. A release that came back without its body, because it was withdrawn, could have been
 * of any indicator: who copied it still knows its figures, so it counts against all of them.
 */
export async function hasUnknownReleases(
  database: Kysely<unknown>,
  {
    publisher,
    indicators,
    synthetic,
  }: { publisher: PublisherCode; indicators: readonly string[]; synthetic: boolean },
): Promise<boolean> {
  const { rows } = await sql`select from veche.release r
    where r.publisher = ${publisher} and r.indicator = any(${[...indicators]}::text[]) and r.synthetic = ${synthetic}
      and r.certificate->>'method' = 'SUPPRESSION'
      and not exists (select from hub_private.publication p where r.sequence = any(p.sequences))
    union all
    select from veche.envelope e where e.publisher = ${publisher} and e.kind = 'release'
      and not exists (select from veche.release r where r.publisher = e.publisher and r.sequence = e.sequence)
      and not exists (select from hub_private.publication p where e.sequence = any(p.sequences)) limit 1`.execute(
    database,
  );
  return rows.length > 0;
}

/** Periods of the figures of these indicators that are public without having been counted from records. */
export async function reportedPeriods(
  database: Kysely<unknown>,
  {
    publisher,
    indicators,
    synthetic,
  }: { publisher: PublisherCode; indicators: readonly string[]; synthetic: boolean },
): Promise<string[]> {
  const { rows } = await sql<{
    period: string;
  }>`select distinct unnest(o.periods) as period from veche.observation o
    join veche.release r on r.publisher = o.publisher and r.sequence = o.release
    where o.publisher = ${publisher} and o.indicator = any(${[...indicators]}::text[]) and o.synthetic = ${synthetic}
      and r.certificate->>'method' <> 'SUPPRESSION'`.execute(database);
  return rows.map(({ period }) => period);
}

/** Releases of these sequences that are not withdrawn: what each is of. */
export async function standingReleases(
  database: Kysely<unknown>,
  publisher: PublisherCode,
  sequences: readonly number[],
): Promise<{ sequence: number; indicator: string; dimensions: string[] }[]> {
  const { rows } = await sql<{ sequence: number; indicator: string; dimensions: string[] }>`
    select r.sequence, r.indicator, r.dimensions from veche.release r
    where r.publisher = ${publisher} and r.sequence = any(${[...sequences]}::int[]) and r.state <> 'WITHDRAWN'
    order by r.sequence`.execute(database);
  return rows;
}
