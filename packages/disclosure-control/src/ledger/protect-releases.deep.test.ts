import { loadHighs } from '../solver/load-highs.js';
import { linkedTables, madeUpPeople } from '../bench/generate-network.js';
import { EMPTY_LEDGER } from './ledger.js';
import { protectReleases } from './protect-releases.js';

const solver = await loadHighs();

describe("a network's tables of two linked indicators, with all their dimensions", () => {
  it.each([300, 700, 1000, 2000, 5000])(
    'are safe together for %d people, never refused, and keep their grand totals',
    (count) => {
      const { report, tables } = protectReleases(
        EMPTY_LEDGER,
        linkedTables(madeUpPeople(count, `deep ${count}`)),
        { threshold: 5, seed: 'deep' },
        { solver },
      );
      expect(report).toMatchObject({ status: 'complete', holeCount: 0, brokenWitnesses: 0 });
      expect(tables.map(({ published }) => Number.isNaN(published[0]))).toEqual(Array(6).fill(false));
    },
  );
});
