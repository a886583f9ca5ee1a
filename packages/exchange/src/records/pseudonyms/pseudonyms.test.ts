import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { normalizedKey, personPseudonym, pseudonymOf, writtenPseudonym } from './person-key.js';
import { Pseudonyms } from './pseudonyms.js';

const secret = fc.uint8Array({ minLength: 32, maxLength: 64 });

describe('a pseudonym', () => {
  it('is the first half of an HMAC-SHA-256', () => {
    fc.assert(
      fc.property(
        secret,
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(1, 20),
        (key, part, times) => {
          const text = part.repeat(times);
          const full = createHmac('sha256', key).update(`person\0${text}`).digest();
          expect(new Pseudonyms(key).of('person', text).equals(full.subarray(0, 16))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is the same however the key was typed', () => {
    const pseudonym = (text: string): string | undefined =>
      personPseudonym(text, Buffer.alloc(32, 1))?.toString('hex');
    const typed = ['Клиент  Ёж-1', ' клиент еж-1 ', 'КЛИЕНТ\u00a0ЕЖ-1', 'клиент\u200b \tЕ\u0308ж-1'];
    expect(new Set(typed.map(pseudonym)).size).toBe(1);
    expect(pseudonym('клиент еж-2')).not.toBe(pseudonym('клиент еж-1'));
    expect(pseudonym(' ')).toBeUndefined();
  });

  it('is another of a family, and under another secret', () => {
    const made = [1, 2].flatMap((byte) => {
      const pseudonyms = new Pseudonyms(Buffer.alloc(32, byte));
      return (['person', 'family', 'record'] as const).map((of) =>
        pseudonymOf('1', of, pseudonyms)?.toString('hex'),
      );
    });
    expect(new Set(made).size).toBe(6);
  });

  it('is read back as it was written', () => {
    const pseudonyms = new Pseudonyms(Buffer.alloc(32, 1));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const written = writtenPseudonym(Buffer.from(bytes));
        expect(written).toMatch(/^veche:[\w-]{22}$/u);
        expect(pseudonymOf(` ${written} `, 'person', pseudonyms)).toEqual(Buffer.from(bytes));
      }),
    );
    expect(pseudonymOf('veche:abc', 'person', pseudonyms)).toBeNull();
  });

  it('needs a secret that is long enough', () => {
    expect(() => new Pseudonyms(Buffer.alloc(31))).toThrow(RangeError);
  });

  it('does not mind keys that are already as they are compared', () => {
    expect(normalizedKey('к-1 а')).toBe('к-1 а');
  });
});
