import type { Random } from '../random.js';

const FACTORS = 4096;
/** How far prices are distorted at most (a factor of e either way). */
const MOST = 1;

/** Factors on the cells' prices, so that a search looks beyond the nearest pattern. At first they are 1: the true prices. */
export class PriceNoise {
  readonly #factors: Float64Array;
  #salt = 0;
  #calm = true;

  public constructor(private readonly random: Random) {
    this.#factors = new Float64Array(FACTORS).map(() => Math.exp((random() * 2 - 1) * MOST));
  }

  /** Other factors from now on, or none. */
  public shake(calm: boolean): void {
    this.#calm = calm;
    this.#salt = Math.floor(this.random() * 2 ** 32);
  }

  /** The factor of a cell: the same until the next shake. */
  public of(cell: number): number {
    return this.#calm ? 1 : this.#factors[Math.imul(cell ^ this.#salt, 0x9e3779b1) >>> 20];
  }
}
