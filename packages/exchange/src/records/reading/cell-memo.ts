import { blankReading, type CellReading } from './cell-reading.js';

/** Of a column of codes, all that stands in it; of one in which every row says something else, not more than pays. */
const mostRemembered = 4000;

/**
 * Reads the cells of one column, and remembers what it has read: the same few texts stand in a column again and again. What is
 * remembered is bounded.
 */
export class CellMemo<T> {
  readonly #read: (cell: string) => CellReading<T>;
  readonly #known = new Map<string, CellReading<T>>();
  #lastCell = '';
  #last: CellReading<T> = blankReading;

  constructor(read: (cell: string) => CellReading<T>) {
    this.#read = read;
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
    if (this.#known.size >= mostRemembered) this.#known.clear();
    this.#known.set(standAlone(cell), reading);
    return reading;
  }
}

/** A copy of a piece of a longer text, which otherwise would keep the whole in memory. */
function standAlone(piece: string): string {
  return piece.length < 13 ? piece : Buffer.from(piece).toString();
}
