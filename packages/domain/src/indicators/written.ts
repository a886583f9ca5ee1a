import type { $brand } from 'zod';
import type { Dimension, IndicatorDefinition } from '../statistics/indicator.js';

/** A type of the vocabulary as a program writes it down: complete, with plain texts where the vocabulary has branded ones. */
export type Written<T> = T extends string
  ? T extends $brand
    ? string
    : T
  : T extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : T extends object
      ? { readonly [Field in keyof T]: Written<T[Field]> }
      : T;

/** A dimension written down in this package, frozen. It is not parsed: a test holds all of them against their schema. */
export function dimensionOf(written: Written<Dimension>): Dimension {
  return frozen(written) as Dimension;
}

/** An indicator's definition written down in this package, frozen. It is not parsed: a test holds all of them against their schema. */
export function definitionOf(written: Written<IndicatorDefinition>): IndicatorDefinition {
  return frozen(written) as IndicatorDefinition;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(frozen);
  }
  return Object.freeze(value);
}
