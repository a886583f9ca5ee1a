import { blankReading, type CellReading } from './cell-reading.js';

const mostRemembered = 20_000;

/**
 * Reads the cells of one column, and remembers what it has read: the same few texts stand in a column again and again. What is
 * remembered is bounded.
 */
export class CellMemo<T> {
  readonly #read: (cell: string) => CellReading<T>;
  readonly #known = new Map<string, CellReading<T>>();

  constructor(read: (cell: string) => CellReading<T>) {
    this.#read = read;
  }

  read(cell: string | undefined): CellReading<T> {
    if (cell === undefined || cell === '') return blankReading;
    const known = this.#known.get(cell);
    if (known) return known;
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
