/** Numbers from 0 up to but not including 1. */
export type Random = () => number;

/**
 * A small seeded generator (sfc32 by Chris Doty-Humphrey, public domain), started from a hash of the seed
 * (FNV-1a, 32 bits). Only integer arithmetic, so that it gives the same numbers on every machine.
 */
export function seededRandom(seed: string): Random {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
  let a = hash | 0;
  let b = Math.imul(hash, 0x9e3779b9) | 0;
  let c = ~hash;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
