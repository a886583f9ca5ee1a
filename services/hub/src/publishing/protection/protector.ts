import { loadHighs, type LinearSolver } from '@veche/disclosure-control';
import { protectGroup, type GroupProtection, type GroupToProtect } from './protect-group.js';

/** Protects groups, and remembers the last ones, so that publishing what a preview showed does not take as long again. */
export interface Protector {
  /** `fingerprint` names the group's figures and all that decides what of them is hidden. */
  protect(fingerprint: string, group: GroupToProtect): Promise<GroupProtection>;
}

const remembered = 4;

/** A protector that works in this thread. */
export class ProtectorHere implements Protector {
  #solver: LinearSolver | null = null;
  readonly #last = new Map<string, GroupProtection>();

  async protect(fingerprint: string, group: GroupToProtect): Promise<GroupProtection> {
    const known = this.#last.get(fingerprint);
    if (known) return known;
    this.#solver ??= await loadHighs();
    const protection = protectGroup(group, this.#solver);
    this.#last.set(fingerprint, protection);
    const [oldest] = this.#last.keys();
    if (this.#last.size > remembered && oldest !== undefined) this.#last.delete(oldest);
    return protection;
  }
}
