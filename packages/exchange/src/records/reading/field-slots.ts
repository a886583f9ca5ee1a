import type { Dimension } from '@veche/domain';
import type { RecordField } from '../kinds/record-field.js';
import { codeListOf, recordKindOf } from '../kinds/record-kinds.js';
import type { Pseudonyms } from '../pseudonyms/pseudonyms.js';
import type { AgeBand } from '../values/age-bands.js';
import type { Days } from '../values/parse-days.js';
import { CellMemo } from './cell-memo.js';
import type { CellReading } from './cell-reading.js';
import type { ColumnPlan } from './column-plan.js';
import * as read from './field-readers.js';
import type { ReadingOptions } from './reading-options.js';
import type { RecordMarks } from './record-marks.js';

/** A column that is read as a field. */
export interface FieldSlot<T> {
  readonly field: RecordField;
  readonly index: number;
  readonly isRequired: boolean;
  /** Whether the field tells records apart that have no number of their own. */
  readonly identifies: boolean;
  readonly memo: CellMemo<T>;
}

type Slot<T> = FieldSlot<T> | null;

/** The columns of a table by what they are; null for those that it does not have. */
export interface FieldSlots {
  readonly recordId: Slot<Buffer>;
  readonly person: Slot<Buffer>;
  readonly family: Slot<Buffer>;
  readonly date: Slot<Days>;
  readonly locality: Slot<string>;
  readonly provider: Slot<string>;
  readonly project: Slot<string>;
  readonly service: Slot<string>;
  readonly sex: Slot<string>;
  readonly exit: Slot<string>;
  readonly level: Slot<string>;
  readonly drug: Slot<string>;
  readonly sector: Slot<string>;
  readonly ageBand: Slot<AgeBand | string>;
  readonly targetGroups: Slot<readonly string[]>;
  readonly birthYear: Slot<number>;
  readonly firstTime: Slot<boolean>;
  readonly attendances: Slot<number>;
}

const identifying: ReadonlySet<RecordField> = new Set<RecordField>([
  ...(['person', 'date', 'service', 'provider', 'project', 'exit', 'drug', 'level', 'sector'] as const),
]);

/** Prepares the reading of each column. */
export function fieldSlots(
  plan: ColumnPlan,
  options: ReadingOptions,
  pseudonyms: Pseudonyms,
  marks: RecordMarks,
): FieldSlots {
  const fields = recordKindOf(options.kind).fields;
  const slot = <T>(field: RecordField, reader: () => (cell: string) => CellReading<T>): Slot<T> => {
    const index = plan.indexOf.get(field);
    if (index === undefined) return null;
    const isRequired = fields.some((known) => known.field === field && known.required);
    const needed = isRequired && !(field === 'date' && options.period !== null);
    return {
      field,
      index,
      isRequired: needed,
      identifies: identifying.has(field),
      memo: new CellMemo(reader()),
    };
  };
  const code = (field: RecordField): Slot<string> =>
    slot(field, () => read.codeReader(field, codesOf(field, options), marks));
  return {
    recordId: slot('recordId', () => read.keyReader('record', pseudonyms)),
    person: slot('person', () => read.keyReader('person', pseudonyms)),
    family: slot('family', () => read.keyReader('family', pseudonyms)),
    date: slot('date', () => read.dateReader(options, marks)),
    locality: slot('locality', () => read.localityReader(marks)),
    provider: slot('provider', () => read.nameReader('provider', options.organizations, marks)),
    project: slot('project', () => read.nameReader('project', options.projects, marks)),
    service: code('service'),
    sex: code('sex'),
    exit: code('exit'),
    level: code('level'),
    drug: code('drug'),
    sector: code('sector'),
    ageBand: slot('ageBand', () => read.ageReader(codesOf('ageBand', options), marks)),
    targetGroups: slot('targetGroups', () =>
      read.codesReader('targetGroups', codesOf('targetGroups', options), marks),
    ),
    birthYear: slot('birthYear', () => read.yearReader(options, marks)),
    firstTime: slot('firstTime', () => read.firstTimeReader(codesOf('firstTime', options), marks)),
    attendances: slot('attendances', () => read.countReader(marks)),
  };
}

function codesOf(field: RecordField, { codeLists }: ReadingOptions): Dimension {
  const code = codeListOf(field);
  const found = codeLists.find((dimension) => dimension.code === code);
  if (!found) throw new RangeError(`no code list ${code ?? ''} is given for ${field}`);
  return found;
}
