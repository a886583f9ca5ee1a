import { boundsOf, knownBesides } from './bounds.js';
import type { Bounds } from './bounds.js';
import type { CellRelations } from './cell-relations.js';
import type { Investigation } from './investigation.js';
import type { Knowledge } from './knowledge.js';
import { lacking } from './lacking.js';

/**
 * What attackers would know if everything were hidden that can be (`leastKnowledge`), besides their own. Where an interval is no wider even then, no
 * pattern is to blame.
 */
export class Unavoidable {
  #public: Bounds | null = null;
  readonly #besides = new Map<number, ReadonlySet<number>>();
  #closer: Investigation | null = null;

  public constructor(
    private readonly least: Knowledge,
    private readonly relations: CellRelations,
    private readonly base: Float64Array,
    private readonly investigationOf: (least: Knowledge) => Investigation,
  ) {}

  /** Whether the attacker who holds some cells (`contributor` is their number, -1 for the public) would know this one. */
  public isKnown(cell: number, contributor: number, held: readonly number[]): boolean {
    const bounds = (this.#public ??= boundsOf(this.least, this.relations));
    if (bounds[0][cell] === bounds[1][cell]) return true;
    if (contributor < 0) return false;
    let besides = this.#besides.get(contributor);
    if (!besides) {
      besides = knownBesides(bounds, this.relations, held, this.base);
      this.#besides.set(contributor, besides);
    }
    return besides.has(cell);
  }

  /** Whether the cell's interval, which is at least `shown`, could come no nearer to what it needs however much is hidden; false if that can't be decided. */
  public isAsNarrow(
    cell: number,
    held: readonly number[],
    shown: { readonly low: number; readonly high: number },
  ): boolean {
    this.#closer ??= this.investigationOf(this.least);
    const verdict = this.#closer.examine(cell, held, shown);
    return verdict.kind === 'hole' && lacking(this.least, cell, verdict) >= lacking(this.least, cell, shown);
  }
}
