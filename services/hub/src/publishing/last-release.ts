import { releaseBodySchema } from '@veche/domain';
import type { FigureTable } from '@veche/exchange';
import type { Publisher } from './publish-catalogue.js';

const pageSize = 100;

/** The canonical body of the newest release of the same table of the same indicator, or null where it was never released. */
export async function lastReleaseBody(
  table: FigureTable,
  { code, reader }: Publisher,
): Promise<string | null> {
  let after: readonly (string | number | null)[] | null = null;
  do {
    const page = await reader.releasePage(
      { publishers: [code], indicators: [table.indicator] },
      { first: pageSize, after },
    );
    for (const { item: release } of page.items) {
      if (release.version !== table.version || release.state === 'WITHDRAWN') continue;
      const stored = await reader.envelopeBody(release.hash);
      if (!stored) continue;
      const text = new TextDecoder().decode(stored.bytes);
      const body = releaseBodySchema.parse(JSON.parse(text));
      if (!body.synthetic && sameTable(body.table, table.table)) return text;
    }
    after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
  } while (after);
  return null;
}

function sameTable(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((dimension) => right.includes(dimension));
}
