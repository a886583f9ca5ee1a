import type { Table } from '../../table/table-set.js';
import type { Problem } from '../problem.js';
import type { PartialMove } from './partial-move.js';

/** Per code of one dimension: what it costs to carry a partial move over to it, and the room left there. */
export class CodePrices {
  readonly cost: Float64Array;
  /** The least room of the cells whose coefficient is positive at the code the move comes from. */
  readonly plus: Float64Array;
  readonly minus: Float64Array;

  public constructor(codes: number) {
    this.cost = new Float64Array(codes);
    this.plus = new Float64Array(codes);
    this.minus = new Float64Array(codes);
  }

  public price(
    problem: Problem,
    hidden: Uint8Array,
    table: Table,
    d: number,
    here: number,
    move: PartialMove,
    isBanned: (owner: number) => boolean,
  ): void {
    const { room, cost, owner } = problem;
    const stride = table.strides[d];
    const codes = table.codes[d];
    for (let at = 0; at < codes.length; at++) {
      if (at === here) continue;
      const shift = (at - here) * stride;
      let total = 0;
      let plus = Infinity;
      let minus = Infinity;
      for (let s = 0; s < move.size; s++) {
        const cell = table.cells[move.places[s] + shift];
        let r = room[cell];
        const o = owner[cell];
        if (r < 0 || (o >= 0 && isBanned(o))) {
          total = Infinity;
          break;
        }
        if (hidden[cell] === 0) total += cost[cell];
        const sign = move.signs[s];
        if (sign !== 1 && sign !== -1) r = Math.floor(r / Math.abs(sign));
        if (sign > 0) {
          if (r < plus) plus = r;
        } else if (r < minus) minus = r;
      }
      const code = codes[at];
      this.cost[code] = total;
      this.plus[code] = plus;
      this.minus[code] = minus;
    }
  }
}
