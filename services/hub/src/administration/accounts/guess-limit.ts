import { isIPv6 } from 'node:net';

export interface GuessLimits {
  /** How many wrong tokens one address may send at once, and how many all of them together. */
  readonly perAddress: number;
  readonly together: number;
  /** Seconds until one more wrong token of an address is let through; all together get one every `1 / together` of a minute. */
  readonly secondsPerGuess: number;
}

export const defaultGuessLimits: GuessLimits = { perAddress: 10, together: 300, secondsPerGuess: 6 };

const mostAddresses = 10_000;
const mostProven = 1_000;

/** How many guesses are left at a moment. */
interface Bucket {
  left: number;
  at: number;
}

/**
 * Slows down whoever guesses tokens. Wrong ones use up what an address may send, and what all may send together; until that has grown back, no
 * unknown token is even looked at. Tokens that have proved right go through all the same: somebody who guesses from behind the same
 * address, such as a proxy's, locks nobody out.
 */
export class GuessLimit {
  readonly #limits: GuessLimits;
  readonly #now: () => number;
  readonly #addresses = new Map<string, Bucket>();
  readonly #proven = new Set<string>();
  readonly #together: Bucket;

  /** `now` is in milliseconds. */
  constructor(limits: GuessLimits = defaultGuessLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    this.#together = { left: limits.together, at: now() };
  }

  /** For how many whole seconds this token is not looked at; 0 where it is. `fingerprint` is the token's hash. */
  waitFor(address: string, fingerprint: string): number {
    if (this.#proven.has(fingerprint)) return 0;
    const { perAddress, together, secondsPerGuess } = this.#limits;
    const bucket = this.#addresses.get(networkOf(address));
    return Math.max(
      bucket ? this.#wait(bucket, perAddress, secondsPerGuess) : 0,
      this.#wait(this.#together, together, 60 / together),
    );
  }

  /** A token was wrong. */
  failed(address: string): void {
    const { perAddress, together, secondsPerGuess } = this.#limits;
    const network = networkOf(address);
    const bucket = this.#addresses.get(network) ?? { left: perAddress, at: this.#now() };
    this.#wait(bucket, perAddress, secondsPerGuess);
    bucket.left -= 1;
    this.#addresses.delete(network);
    this.#addresses.set(network, bucket);
    dropOldest(this.#addresses, mostAddresses);
    this.#wait(this.#together, together, 60 / together);
    this.#together.left -= 1;
  }

  /** A token was right. */
  succeeded(fingerprint: string): void {
    this.#proven.delete(fingerprint);
    this.#proven.add(fingerprint);
    dropOldest(this.#proven, mostProven);
  }

  /** A token that was right is so no longer. */
  forget(fingerprint: string): void {
    this.#proven.delete(fingerprint);
  }

  /** Lets a bucket grow back, and says how many whole seconds it takes until a guess is left in it. */
  #wait(bucket: Bucket, most: number, secondsPerGuess: number): number {
    const now = this.#now();
    bucket.left = Math.min(most, bucket.left + (now - bucket.at) / 1000 / secondsPerGuess);
    bucket.at = now;
    return bucket.left >= 1 ? 0 : Math.ceil((1 - bucket.left) * secondsPerGuess);
  }
}

/** What one party can hold of addresses: one of IPv4, 2^64 of IPv6. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':');
}

function dropOldest(entries: Map<string, unknown> | Set<string>, most: number): void {
  const [oldest] = entries.keys();
  if (entries.size > most && oldest !== undefined) entries.delete(oldest);
}
