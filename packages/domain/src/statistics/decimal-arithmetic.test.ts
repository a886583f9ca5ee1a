import { subtract, sum } from './decimal-arithmetic.js';

describe('a sum', () => {
  it('is the same in whatever order the values come', () => {
    const small = Array.from({ length: 10 }, () => 0.00002);
    expect(sum([1e12, ...small])).toBe(sum([...small, 1e12]));
    expect(sum([...small, 1e12])).toBeGreaterThan(1e12);
  });

  it('is that of the decimals that are written', () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum([])).toBe(0);
  });
});

describe('a difference', () => {
  it('is that of the decimals that are written', () => {
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(subtract(838, 1025)).toBe(-187);
  });
});
