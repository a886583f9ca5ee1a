import { loadHighs } from '../solver/load-highs.js';
import type { DimensionSpecification } from '../table/specification.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { EMPTY_LEDGER } from './ledger.js';
import type { ReleaseInput } from './ledger.js';
import { protectRelease } from './protect-release.js';
import type { ProtectedRelease } from './protect-release.js';

const solver = await loadHighs();
const flat = (name: string, ...codes: string[]): DimensionSpecification => ({
  name,
  hierarchies: [{ levels: ['@', ...codes.map(() => '@@')], codes: ['_T', ...codes] }],
});
const towns = (counts: readonly number[], chosen: Partial<ReleaseInput> = {}): ReleaseInput => ({
  id: 'towns',
  dimensions: [flat('town', 'A', 'B', 'C', 'D')],
  rows: counts.map((count, i) => ({ codes: ['ABCD'.charAt(i)], count })),
  ...chosen,
});
const release = (input: ReleaseInput, ledger = EMPTY_LEDGER): ProtectedRelease =>
  protectRelease(ledger, input, { threshold: 5 }, { solver });
const hidden = ({ published }: ProtectedRelease): number[] =>
  [...published.keys()].filter((cell) => Number.isNaN(published[cell]));

describe('cells that a release wants open or hidden', () => {
  it('are open, and others are hidden in their place', () => {
    expect(hidden(release(towns([3, 20, 30, 40])))).toEqual([1, 2]);
    expect(hidden(release(towns([3, 20, 30, 40], { open: [['_T'], ['B'], ['C']] })))).toEqual([1, 4]);
  });

  it('are hidden so that nobody can work them out, and the staff is told why', () => {
    const done = release(towns([50, 20, 30, 40], { hidden: [['A']] }));
    expect(done.report).toMatchObject({ status: 'complete', atRisk: 1 });
    expect(hidden(done)).toEqual([1, 2]);
    expect(done.reason(1)).toEqual({ kind: 'forced' });
    expect(done.reason(2)).toEqual({ kind: 'protects', cells: [{ release: 'towns', cell: 1 }] });
  });

  it('stay protected when later releases would give them away', () => {
    const { ledger } = release(towns([50, 20, 30, 40], { hidden: [['A']], open: [['_T']] }));
    const sexes = { dimensions: [flat('town', 'A', 'B', 'C', 'D'), flat('sex', 'f', 'm')], id: 'sexes' };
    const rows = ['A', 'B', 'C', 'D'].flatMap((town, i) => [
      { codes: [town, 'f'], count: [10, 9, 12, 20][i] },
      { codes: [town, 'm'], count: [40, 11, 18, 20][i] },
    ]);
    const later = release({ ...sexes, rows }, ledger);
    expect(later.report.status).toBe('complete');
    // Of A, at least one half is hidden.
    expect(hidden(later).filter((cell) => cell === 4 || cell === 5)).not.toEqual([]);
  });

  it('are as good as not named where they were public before', () => {
    const { ledger } = release(towns([7, 60, 70, 80]));
    const kinds = ['v', 'w', 'x', 'y'];
    const split: ReleaseInput = {
      id: 'split',
      dimensions: [flat('town', 'A', 'B', 'C', 'D'), flat('kind', ...kinds)],
      // Four hidden counts of at least 1 that add up to 7: zeros are protected in their place.
      rows: ['A', 'B', 'C', 'D'].flatMap((town, t) =>
        kinds.map((kind, k) => ({
          codes: [town, kind],
          count: t === 0 ? [2, 3, 2, 0][k] : [20, 20, 20, 10 * t - 10][k],
        })),
      ),
    };
    expect(release(split, ledger).zeros).toBe('protect');
    expect(release({ ...split, open: [['B', '_T']] }, ledger).zeros).toBe('protect');
  });

  it('are refused where they can not be meant', () => {
    const wrong = (counts: readonly number[], chosen: Partial<ReleaseInput>): unknown =>
      thrownBy(() => release(towns(counts, chosen)));
    expect(wrong([9, 8, 7, 6], { open: [['X']] })).toMatchObject({ code: 'UNKNOWN_CODE', subject: 'town=X' });
    expect(wrong([9, 8, 7, 6], { hidden: [['A', 'f']] })).toMatchObject({ code: 'INVALID_POLICY' });
    expect(wrong([9, 8, 7, 3], { open: [['D']] })).toMatchObject({
      code: 'FORCED_OPEN_UNSAFE',
      subject: 'town=D',
    });
    expect(wrong([9, 8, 7, 0], { hidden: [['D']] })).toMatchObject({
      code: 'INVALID_POLICY',
      subject: 'town=D',
    });
    const { ledger } = release(towns([9, 8, 7, 6]));
    expect(
      thrownBy(() => release(towns([9, 8, 7, 6], { id: 'again', hidden: [['D']] }), ledger)),
    ).toMatchObject({ code: 'INVALID_POLICY', subject: 'town=D' });
  });

  it('may be zeros that are protected, and stay hidden where a public zero gives them away', () => {
    const all = towns([9, 8, 7, 0], { zeros: 'protect', hidden: [['D']] });
    expect(hidden(release(all))).toContain(4);
    const { ledger } = release(towns([20, 30, 40, 0]));
    const sexes: ReleaseInput = {
      id: 'sexes',
      dimensions: [flat('town', 'A', 'B', 'C', 'D'), flat('sex', 'f', 'm')],
      rows: [
        { codes: ['A', 'f'], count: 20 },
        { codes: ['B', 'f'], count: 30 },
        { codes: ['C', 'f'], count: 40 },
      ],
      zeros: 'protect',
      hidden: [['D', 'f']],
    };
    const names = (cells: readonly number[]): string[] =>
      cells.map((cell) => 'TABCD'.charAt(cell / 3) + 'Tfm'.charAt(cell % 3));
    const shown = names(hidden(release(sexes, ledger)));
    expect(shown).toContain('Df');
    expect(shown).not.toContain('Dm');
  });
});
