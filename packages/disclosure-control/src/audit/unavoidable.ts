import { boundsOf, closeBounds } from './bounds.js';
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
  readonly #held = new Map<number, Bounds>();
  #closer: Investigation | null = null;

  public constructor(
    private readonly least: Knowledge,
    private readonly relations: CellRelations,
    private readonly base: Float64Array,
    private readonly investigationOf: (least: Knowledge) => Investigation,
  ) {}

  /** Whether the attacker who holds some cells (`contributor` is their number, -1 for the public) would know this one. */
  public isKnown(cell: number, contributor: number, held: readonly number[]): boolean {
    const [low, high] = this.#bounds(contributor, held);
    return low[cell] === high[cell];
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

  #bounds(contributor: number, held: readonly number[]): Bounds {
    if (contributor < 0) return (this.#public ??= boundsOf(this.least, this.relations));
    const known = this.#held.get(contributor);
    if (known) return known;
    const [low, high] = (this.#public ??= boundsOf(this.least, this.relations));
    const bounds: Bounds = [low.slice(), high.slice()];
    for (const cell of held) bounds[0][cell] = bounds[1][cell] = this.base[cell];
    closeBounds(bounds, this.relations, held);
    this.#held.set(contributor, bounds);
    return bounds;
  }
}
