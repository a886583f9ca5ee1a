import { packRows, transposeRows } from '../../table/sparse-rows.js';
import { seededRandom } from '../random.js';
import { narrowBounds } from './local-bounds.js';

type Row = readonly (readonly [number, number])[];

/** Narrows bounds of cells that can fall by `room` and rise without end, but the first, which can go so far up and down. */
function narrowed(
  rows: readonly Row[],
  room: readonly number[],
  first: { readonly up: number; readonly down: number },
): { up: number[]; down: number[] } {
  const packed = packRows(rows);
  const up = Float64Array.from(room, (_, cell) => (cell === 0 ? first.up : Infinity));
  const down = Float64Array.from(room, (fall, cell) => (cell === 0 ? first.down : fall));
  narrowBounds(packed, transposeRows(packed, room.length), { up, down });
  return { up: [...up], down: [...down] };
}

describe('narrowing bounds', () => {
  it('lets a cell change by no more than the others can make up for', () => {
    // 0 + 1 + 2 = an open total: what rises by 3 makes 1 and 2 fall, by 1 and 5 at most.
    const rows: Row[] = [
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ];
    expect(narrowed(rows, [9, 1, 5], { up: 9, down: 0 })).toEqual({ up: [6, 5, 1], down: [0, 1, 5] });
  });

  it('goes on from relation to relation', () => {
    // A square of four cells with open totals: 3 can fall by 2, so 1 and 2 can't rise by more, nor 0 fall.
    const rows: Row[] = [
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [3, 1],
      ],
      [
        [2, 1],
        [3, 1],
      ],
    ];
    expect(narrowed(rows, [9, 9, 9, 2], { up: 0, down: 9 })).toMatchObject({
      up: [0, 2, 2, 0],
      down: [2, 0, 0, 2],
    });
  });

  it('shows that a cell that is alone in a relation can’t change', () => {
    const { up, down } = narrowed([[[0, 1]], [[0, 1], [1, 1]]], [4, 4], { up: 3, down: 3 }); // prettier-ignore
    expect([up[0], down[0]]).toEqual([0, 0]);
  });

  it('leaves out no change in whole numbers that was possible (200 random relations, all changes tried)', () => {
    const random = seededRandom('bounds');
    const below = (limit: number): number => Math.floor(random() * limit);
    let narrower = 0;
    for (let run = 0; run < 200; run++) {
      const cells = 4 + below(2);
      const rows = Array.from({ length: 2 + below(3) }, () =>
        Array.from({ length: cells }, (_, cell) => [cell, below(3) === 0 ? 0 : below(4) - 1] as const),
      );
      const room = Array.from({ length: cells }, () => below(4));
      const first = { up: below(4), down: below(4) };
      const { up, down } = narrowed(rows, room, first);
      for (const change of changesOf(rows, room, first))
        change.forEach((amount, cell) => {
          expect(amount).toBeLessThanOrEqual(up[cell]);
          expect(-amount).toBeLessThanOrEqual(down[cell]);
        });
      if (up.some((most, cell) => most < (cell === 0 ? first.up : Infinity))) narrower++;
    }
    expect(narrower).toBeGreaterThan(100);
  });
});

/** All changes that keep the rows, where nothing rises by more than 4. */
function changesOf(
  rows: readonly Row[],
  room: readonly number[],
  first: { readonly up: number; readonly down: number },
): number[][] {
  let changes: number[][] = [[]];
  room.forEach((fall, cell) => {
    const [low, high] = cell === 0 ? [-first.down, first.up] : [-fall, 4];
    changes = changes.flatMap((change) =>
      Array.from({ length: high - low + 1 }, (_, step) => [...change, low + step]),
    );
  });
  return changes.filter((change) =>
    rows.every((row) => row.reduce((sum, [cell, sign]) => sum + sign * change[cell], 0) === 0),
  );
}
