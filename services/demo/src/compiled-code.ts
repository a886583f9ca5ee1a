import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Node.js has compiled of the servers' programs, kept for the next start. Servers write it when they stop: the first of each program does so for
 * all, because six that write the same two thousand files get in one another's way for longer than a stop may take.
 */
export class CompiledCode {
  readonly #folder: string;
  readonly #isThere: boolean;
  readonly #written = new Set<string>();

  constructor(data: string) {
    this.#folder = join(data, 'compiled');
    this.#isThere = existsSync(this.#folder);
  }

  /** What the next server of a program is given of it. */
  environmentOf(program: string): Readonly<Record<string, string>> {
    const writes = !this.#written.has(program);
    this.#written.add(program);
    return this.#isThere || writes ? { NODE_COMPILE_CACHE: this.#folder } : {};
  }
}
