import type { RecordKindInfo, RowProblem } from '../hub/records.js';

/** What would be right in words: codes by their names. */
export function namesOfExpected(kind: RecordKindInfo, { field, expected }: RowProblem): readonly string[] {
  const codes = kind.fields.find((one) => one.field === field)?.codes ?? [];
  return expected.map((right) => codes.find(({ code }) => code === right)?.name ?? right);
}
