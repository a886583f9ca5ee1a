import type { Code } from '../codes.js';
import { codesOverlap } from './code-overlap.js';
import type { Dimension, IndicatorDefinition } from './indicator.js';
import { reasonOf, type Reason } from './reason.js';

/** Whether figures may be added up, with the reason where they may not. */
export type Addability = { readonly allowed: true } | { readonly allowed: false; readonly reason: Reason };

/**
 * Whether the figures of several codes of a dimension may be added up: only of different codes that no unit can have
 * together. Roll-ups overlap with their parts, and two roll-ups with a common part overlap with each other.
 *
 * @example
 * const codes = (texts) => texts.map((text) => codeSchema.parse(text));
 * mayAddCodes(sexDimension, codes(['F', 'M'])); // → { allowed: true }
 * mayAddCodes(targetGroupDimension, codes(['CONVICTED', 'PRISON_LEAVER'])).reason.code; // → 'OVERLAPPING_CODES'
 */
export function mayAddCodes(dimension: Dimension, codes: readonly Code[]): Addability {
  const known = new Set(['_T', ...dimension.codes.map(({ code }) => code)]);
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) return refused('UNKNOWN_CODE', [...new Set(unknown)].sort());
  const overlapping = codes.filter((code, index) =>
    codes.some((other, otherIndex) => index !== otherIndex && codesOverlap(dimension, code, other)),
  );
  return overlapping.length > 0
    ? refused('OVERLAPPING_CODES', [...new Set(overlapping)].sort())
    : { allowed: true };
}

/**
 * Whether figures of an indicator may be added up over periods that do not overlap.
 *
 * @example
 * mayAddPeriods(agreements); // → { allowed: true }
 * mayAddPeriods(personsServed).reason.code; // → 'DISTINCT_OVER_PERIODS'
 */
export function mayAddPeriods({ measure, acrossPeriods }: IndicatorDefinition): Addability {
  if (measure === 'RATIO') return refused('RATIO_NEEDS_PARTS');
  if (measure === 'DISTINCT') return refused('DISTINCT_OVER_PERIODS');
  return acrossPeriods === 'ADD' ? { allowed: true } : refused('NEVER_ADDED');
}

function refused(code: Reason['code'], about: readonly string[] = []): Addability {
  return { allowed: false, reason: reasonOf(code, about) };
}
