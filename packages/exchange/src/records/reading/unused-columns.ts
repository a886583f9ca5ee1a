import type { RecordField } from '../kinds/record-field.js';
import { recordFields } from '../kinds/record-field.js';
import { recogniseHeader } from '../mapping/recognise-header.js';
import { isImpersonalHeader } from '../personal/impersonal-header.js';
import { NamesInColumn } from '../personal/names-in-column.js';
import { personalKindIn } from '../personal/personal-kind.js';
import type { TableFile } from '../table-file/table-file.js';
import { NameIndex } from '../values/name-index.js';
import { CellMemo } from './cell-memo.js';
import { hiddenFault, type CellReading } from './cell-reading.js';
import type { ColumnPlan } from './column-plan.js';
import type { ReadingOptions } from './reading-options.js';

/** A column of which nothing is wanted, and which is looked through. */
export interface UnusedColumn {
  readonly index: number;
  /** Reads whether a cell could be a name; null where it is blank. */
  readonly memo: CellMemo<boolean>;
  /** Null where the header says that the column holds something else: a town, an organization. */
  readonly names: NamesInColumn | null;
}

/** Fields of people: a second column headed like one of them may well hold names. */
const ofPeople: ReadonlySet<RecordField> = new Set<RecordField>(['person', 'family', 'recordId']);
const others = recordFields.filter((field) => !ofPeople.has(field));

/** How the unused columns of a table are looked through for what belongs to people. */
export function unusedColumns(
  { unused }: Pick<ColumnPlan, 'unused'>,
  { headers }: Pick<TableFile, 'headers'>,
  options: ReadingOptions,
): readonly UnusedColumn[] {
  if (unused.length === 0) return [];
  const known = knownTexts(options);
  return unused.map((index) => {
    const header = headers[index] ?? '';
    const isOther = recogniseHeader(header, others) !== null || isImpersonalHeader(header);
    const names = isOther ? null : new NamesInColumn((text) => known.find(text) !== null);
    return { index, names, memo: new CellMemo((cell) => reading(cell, names)) };
  });
}

function reading(cell: string, names: NamesInColumn | null): CellReading<boolean> {
  const personalKind = personalKindIn(cell);
  if (personalKind !== null)
    return { value: null, mark: null, fault: { ...hiddenFault('PERSONAL_DATA', cell), personalKind } };
  return { value: names?.couldBeName(cell) ?? false, mark: null, fault: null };
}

/** Every text that is in a list of the network, whatever it names there. */
function knownTexts({ codeLists, organizations, projects }: ReadingOptions): NameIndex {
  const codes = codeLists.flatMap((list) => list.codes);
  const names = [
    ...codes.flatMap(({ code, names: called }) => [code, ...called.map(({ text }) => text)]),
    ...[...organizations, ...projects].flatMap((thing) => thing.names),
  ];
  return new NameIndex([{ id: 'known', names }]);
}
