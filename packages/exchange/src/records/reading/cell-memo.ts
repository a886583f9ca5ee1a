import { blankReading, type CellReading } from './cell-reading.js';

const mostRemembered = 4000;

/**
 * Reads the cells of one column, and remembers what it has read: the same few texts stand in a column again and again. What is
 * remembered is bounded.
 */
export class CellMemo<T> {
  readonly #read: (cell: string) => CellReading<T>;
  readonly #known = new Map<string, CellReading<T>>();
  readonly #most: number;
  #lastCell = '';
  #last: CellReading<T> = blankReading;

  /** @param most how many texts are remembered besides the last; 0 where every row says something else */
  constructor(read: (cell: string) => CellReading<T>, most = mostRemembered) {
    this.#read = read;
    this.#most = most;
  }

  read(cell: string | undefined): CellReading<T> {
    if (cell === undefined || cell === '') return blankReading;
    if (cell === this.#lastCell) return this.#last;
    this.#last = this.#known.get(cell) ?? this.#learn(cell);
    this.#lastCell = cell;
    return this.#last;
  }

  #learn(cell: string): CellReading<T> {
    const reading = cell.trim() === '' ? blankReading : this.#read(cell);
    if (this.#most === 0) return reading;
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(standAlone(cell), reading);
    return reading;
  }
}

/** A copy of a piece of a longer text, which otherwise would keep the whole in memory. */
function standAlone(piece: string): string {
  return piece.length < 13 ? piece : Buffer.from(piece).toString();
}
