import type { RecordField } from '../kinds/record-field.js';
import type { RecordKind } from '../kinds/record-kind.js';
import { recordKindOf } from '../kinds/record-kinds.js';
import type { ColumnMapping, MappedColumn } from './column-mapping.js';
import { isAddedHeader } from '../rejected/added-headers.js';
import { foldHeader } from './fold-header.js';
import { recogniseHeader } from './recognise-header.js';

/**
 * What each column of a table seems to be, for a person to confirm: as in the mapping that was saved where the header is the same,
 * else by what the header says. No field is proposed twice: the first column that says it has it.
 *
 * @param saved what the network's people confirmed for an earlier table of the kind
 */
export function proposeMapping(
  headers: readonly string[],
  kind: RecordKind,
  saved?: ColumnMapping,
): ColumnMapping {
  const fields = recordKindOf(kind).fields.map(({ field }) => field);
  const remembered = new Map(saved?.columns.map((column) => [foldHeader(column.header), column.field]));
  const known = headers.map((header): MappedColumn['field'] =>
    isAddedHeader(header) ? 'IGNORE' : (remembered.get(foldHeader(header)) ?? null),
  );
  const taken = new Set<RecordField>(known.filter((field) => field !== null && field !== 'IGNORE'));
  const columns = headers.map((header, index): MappedColumn => {
    const field =
      known[index] ??
      recogniseHeader(
        header,
        fields.filter((one) => !taken.has(one)),
      );
    if (field !== null && field !== 'IGNORE') taken.add(field);
    return { header, field };
  });
  return { columns };
}
