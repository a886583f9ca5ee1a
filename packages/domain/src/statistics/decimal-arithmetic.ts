const decimals = 10;

/** a − b, without the noise that binary fractions leave: 12.3 − 12.1 is 0.2. Whole numbers are exact up to 2^53. */
export function subtract(a: number, b: number): number {
  return withoutNoise(a - b);
}

/** The sum of values ≥ 0, the same in whatever order they come. Whole numbers are exact up to 2^53. */
export function sum(values: readonly number[]): number {
  return withoutNoise(values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0));
}

function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(decimals));
}
