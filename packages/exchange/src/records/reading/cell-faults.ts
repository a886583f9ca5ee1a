import { personalKindIn } from '../personal/personal-kind.js';
import type { ProblemCode } from '../problems/problem-code.js';
import type { Near } from '../values/name-index.js';
import { hiddenFault, type CellFault } from './cell-reading.js';

const excelError = /^#(?:[\p{Lu}\d/!?]+[!?]?)$/u;
const shortNumber = /^[+-]?\d{1,5}(?:[.,]\d{1,2})?$/u;
const dateLike = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;

/**
 * What is wrong with a cell that could not be read: an error of Excel, something that belongs to a person, or what is said of it
 * here. Its text is shown only where it is a short number or nearly a known name.
 */
export function faultOf(
  code: ProblemCode,
  cell: string,
  expected: readonly string[],
  near?: Near,
): CellFault {
  const text = cell.trim();
  if (excelError.test(text)) return { ...hiddenFault('CELL_ERROR', cell), value: text };
  const showable = shortNumber.test(text) || (near?.isSlip ?? false);
  const personalKind = showable ? null : personalKindIn(text);
  if (personalKind) return { ...hiddenFault('PERSONAL_DATA', cell), personalKind };
  const fault = hiddenFault(code, cell, expected);
  return showable ? { ...fault, value: text } : fault;
}

/** The same for a cell that should hold a date, and may show what looks like one. */
export function dateFault(code: ProblemCode, cell: string, expected: readonly string[]): CellFault {
  const text = cell.trim();
  const fault = faultOf(code, cell, expected);
  return dateLike.test(text) && fault.code === code ? { ...fault, value: text } : fault;
}
