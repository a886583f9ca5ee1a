import type { PublisherCode } from '@veche/domain';
import type { Kysely } from 'kysely';
import { publishingGroups } from '../publishing-groups.js';
import { hasUnknownReleases } from './unknown-releases.js';

/** Whether the ledger knows every release, real or synthetic, that the hub's own chain has of indicators counted from records. */
export async function isLedgerComplete(
  database: Kysely<unknown>,
  publisher: PublisherCode,
): Promise<boolean> {
  const indicators = publishingGroups.flatMap((group) => [...group.indicators, ...group.derived]);
  for (const synthetic of [false, true])
    if (await hasUnknownReleases(database, { publisher, indicators, synthetic })) return false;
  return true;
}
