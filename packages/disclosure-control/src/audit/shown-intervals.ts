import type { Witnesses } from '../witnesses.js';

/** What witnesses that hold show about single cells, seen by somebody who holds some cells of their own. */
export class ShownIntervals {
  #byCell: ReadonlyMap<number, readonly number[]> | null = null;

  public constructor(
    private readonly witnesses: Witnesses,
    private readonly holds: Uint8Array,
    private readonly base: Float64Array,
  ) {}

  /** The least and greatest value of a cell in all tables of witnesses that leave the held cells alone. */
  public of(cell: number, held: readonly number[]): { low: number; high: number } {
    const { starts, cells, first, second } = this.witnesses;
    const interval = { low: this.base[cell], high: this.base[cell] };
    const own = new Set(held);
    for (const w of this.#touching(cell)) {
      let change = -1;
      for (let k = starts[w]; k < starts[w + 1] && change > -2; k++) {
        if (own.has(cells[k])) change = -2;
        else if (cells[k] === cell) change = k;
      }
      if (change < 0) continue;
      interval.low = Math.min(
        interval.low,
        this.base[cell] + first[change],
        this.base[cell] + second[change],
      );
      interval.high = Math.max(
        interval.high,
        this.base[cell] + first[change],
        this.base[cell] + second[change],
      );
    }
    return interval;
  }

  #touching(cell: number): readonly number[] {
    if (!this.#byCell) {
      const byCell = new Map<number, number[]>();
      const { starts, cells } = this.witnesses;
      for (let w = 0; w < this.holds.length; w++)
        for (let k = starts[w]; this.holds[w] === 1 && k < starts[w + 1]; k++) {
          const known = byCell.get(cells[k]);
          if (known) known.push(w);
          else byCell.set(cells[k], [w]);
        }
      this.#byCell = byCell;
    }
    return this.#byCell.get(cell) ?? [];
  }
}
