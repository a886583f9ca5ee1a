import { DisclosureError } from '../errors.js';
import type { Dimension } from '../table/dimension.js';
import type { CsvLine } from './csv.js';

/** The codes of a line, one per dimension; throws `UNKNOWN_CODE` naming the line if a dimension has no such code. */
export function codesIn(file: string, line: CsvLine, dimensions: readonly Dimension[]): readonly string[] {
  const codes = line.fields.slice(0, dimensions.length);
  codes.forEach((code, d) => {
    const { name, index } = dimensions[d];
    if (!index.has(code))
      throw new DisclosureError(
        'UNKNOWN_CODE',
        `${file}, line ${line.number}: dimension "${name}" has no code "${code}". Add it to every hierarchy of "${name}" in meta.json, or correct the line.`,
        `${name}=${code}`,
      );
  });
  return codes;
}
