import { loadHighs } from '@veche/disclosure-control';
import { protectGroup, type GroupProtection, type GroupToProtect } from './protect-group.js';

/** Decides which cells of a group are hidden. */
export interface Protector {
  /** `fingerprint` names the group's figures and all that decides what of them is hidden. */
  protect(fingerprint: string, group: GroupToProtect): Promise<GroupProtection>;
}

/** Does the work for one group. @throws AbortError where `signal` breaks it off */
export type Protect = (group: GroupToProtect, signal: AbortSignal) => Promise<GroupProtection>;

/** Works in this thread, which does nothing else meanwhile. */
export async function protectHere(group: GroupToProtect): Promise<GroupProtection> {
  return protectGroup(group, await loadHighs());
}

const remembered = 4;

/** Protects one group at a time, and remembers the last ones, so that publishing what a preview showed does not take as long again. */
export class RememberingProtector implements Protector {
  readonly #work: Protect;
  readonly #stopping: AbortSignal;
  readonly #last = new Map<string, GroupProtection>();
  #before: Promise<unknown> = Promise.resolve();

  constructor(work: Protect, stopping: AbortSignal = new AbortController().signal) {
    this.#work = work;
    this.#stopping = stopping;
  }

  protect(fingerprint: string, group: GroupToProtect): Promise<GroupProtection> {
    const protection = this.#before.then(async () => {
      const known = this.#last.get(fingerprint);
      if (known) return known;
      const made = await this.#work(group, this.#stopping);
      this.#last.set(fingerprint, made);
      const [oldest] = this.#last.keys();
      if (this.#last.size > remembered && oldest !== undefined) this.#last.delete(oldest);
      return made;
    });
    this.#before = protection.catch(() => undefined);
    return protection;
  }
}
