import { publicRefusal, type RegionCode } from '@veche/domain';
import type { DisclosurePolicy, FigureTable } from '@veche/exchange';
import { appendSigned } from '@veche/feed';
import { canonicalJson } from '@veche/release';
import { composeRelease } from './compose-release.js';
import { lastReleaseBody } from './last-release.js';
import { periodsFromRecords } from './periods-from-records.js';
import type { Publisher } from './publish-catalogue.js';

/** What became of one table of figures. */
export type FigureOutcome =
  | { readonly kind: 'PUBLISHED' | 'UNCHANGED' }
  /** The registry's definition has not arrived yet. */
  | { readonly kind: 'WAITING'; readonly indicator: string; readonly version: number }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** Checks, signs and appends every table of figures that changed. A table that may not be published is refused as a whole, with the reasons. */
export async function publishFigures(
  tables: readonly FigureTable[],
  policy: DisclosurePolicy,
  territory: RegionCode,
  publisher: Publisher,
): Promise<FigureOutcome[]> {
  const outcomes: FigureOutcome[] = [];
  for (const table of tables) outcomes.push(await publishTable(table, policy, territory, publisher));
  return outcomes;
}

async function publishTable(
  table: FigureTable,
  policy: DisclosurePolicy,
  territory: RegionCode,
  publisher: Publisher,
): Promise<FigureOutcome> {
  const { code, key, reader, writer } = publisher;
  const { indicator, version } = table;
  const stored = await reader.definitionByCode(indicator, version);
  if (!stored) return { kind: 'WAITING', indicator, version };
  const { body, mistakes } = composeRelease(table, {
    definition: stored.definition,
    definitionHash: stored.hash,
    policy,
    territory,
  });
  const counted = await periodsFromRecords(table, publisher);
  if (counted.length > 0) {
    const { file, line } = table.place;
    const periods = counted.join(', ');
    return {
      kind: 'REFUSED',
      message: `${file}:${line}: this table of ${indicator} is not published: figures counted from records are public for ${periods}, and beside them reported ones could show single people. Take these periods out of the file`,
    };
  }
  const refusal = publicRefusal(mistakes);
  if (refusal) {
    const { file, line } = table.place;
    const what = `${file}:${line}: this table of ${indicator} is not published`;
    await writer.recordRefusal({
      publisher: code,
      sequence: null,
      code: refusal.code,
      message: `${what}: ${refusal.message}`,
      refusedAt: new Date(),
    });
    // The places of small figures are for the hub's own log alone.
    const reasons = mistakes.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return { kind: 'REFUSED', message: `${what}: ${reasons.join('; ')}` };
  }
  if ((await lastReleaseBody(table, publisher)) === canonicalJson(body)) return { kind: 'UNCHANGED' };
  await appendSigned({ kind: 'release', body }, { publisher: code, key }, writer);
  return { kind: 'PUBLISHED' };
}
