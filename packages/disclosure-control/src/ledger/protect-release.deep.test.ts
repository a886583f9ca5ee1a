import { loadHighs } from '../solver/load-highs.js';
import { RollingFigures } from '../testing/rolling-figures.testing.js';
import { EMPTY_LEDGER } from './ledger.js';
import type { Ledger } from './ledger.js';
import { protectRelease } from './protect-release.js';

const solver = await loadHighs();

describe('fifty appended, rolling and revised releases', () => {
  it.each(['ledger', 'x', 'y'])('are all released and safe together (%s)', (seed) => {
    const figures = new RollingFigures(seed);
    let ledger: Ledger = EMPTY_LEDGER;
    for (let n = 1; n <= 50; n++) {
      const result = protectRelease(ledger, figures.release(n), { threshold: 3 }, { solver });
      expect(result.report).toMatchObject({ status: 'complete', holeCount: 0, brokenWitnesses: 0 });
      ledger = result.ledger;
    }
    expect(ledger.releases).toHaveLength(50);
  });
});
