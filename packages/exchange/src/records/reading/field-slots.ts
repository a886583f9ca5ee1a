import type { Dimension } from '@veche/domain';
import type { RecordField } from '../kinds/record-field.js';
import { codeListOf, recordKindOf } from '../kinds/record-kinds.js';
import { ageReader } from '../fields/age-reader.js';
import { codeReader } from '../fields/code-reader.js';
import { codesReader } from '../fields/codes-reader.js';
import { dateReader } from '../fields/date-reader.js';
import type { FieldReader } from '../fields/field-reader.js';
import { firstTimeReader } from '../fields/first-time-reader.js';
import { keyReader } from '../fields/key-reader.js';
import { localityReader, nameReader } from '../fields/name-readers.js';
import { countReader, yearReader } from '../fields/number-readers.js';
import type { Pseudonyms } from '../pseudonyms/pseudonyms.js';
import type { AgeBand } from '../values/age-bands.js';
import type { Days } from '../values/parse-days.js';
import { CellMemo } from './cell-memo.js';
import type { ColumnPlan } from './column-plan.js';
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

/** Fields of which hardly two rows say the same, unless they stand together. */
const keys: ReadonlySet<RecordField> = new Set<RecordField>(['person', 'family', 'recordId']);

/** Prepares the reading of each column. */
export function fieldSlots(
  plan: ColumnPlan,
  options: ReadingOptions,
  pseudonyms: Pseudonyms,
  marks: RecordMarks,
): FieldSlots {
  const fields = recordKindOf(options.kind).fields;
  const slot = <T>(field: RecordField, reader: () => FieldReader<T>): Slot<T> => {
    const index = plan.indexOf.get(field);
    if (index === undefined) return null;
    const isRequired = fields.some((known) => known.field === field && known.required);
    const needed = isRequired && !(field === 'date' && options.period !== null);
    return {
      field,
      index,
      isRequired: needed,
      identifies: identifying.has(field),
      memo: keys.has(field) ? new CellMemo(reader(), 0) : new CellMemo(reader()),
    };
  };
  const code = (field: RecordField): Slot<string> =>
    slot(field, () => codeReader(field, codesOf(field, options), marks));
  return {
    recordId: slot('recordId', () => keyReader('record', pseudonyms)),
    person: slot('person', () => keyReader('person', pseudonyms)),
    family: slot('family', () => keyReader('family', pseudonyms)),
    date: slot('date', () => dateReader(options, marks)),
    locality: slot('locality', () => localityReader(marks)),
    provider: slot('provider', () => nameReader('provider', options.organizations, marks)),
    project: slot('project', () => nameReader('project', options.projects, marks)),
    service: code('service'),
    sex: code('sex'),
    exit: code('exit'),
    level: code('level'),
    drug: code('drug'),
    sector: code('sector'),
    ageBand: slot('ageBand', () => ageReader(codesOf('ageBand', options), marks)),
    targetGroups: slot('targetGroups', () =>
      codesReader('targetGroups', codesOf('targetGroups', options), marks),
    ),
    birthYear: slot('birthYear', () => yearReader(options, marks)),
    firstTime: slot('firstTime', () => firstTimeReader(codesOf('firstTime', options), marks)),
    attendances: slot('attendances', () => countReader(marks)),
  };
}

function codesOf(field: RecordField, { codeLists }: ReadingOptions): Dimension {
  const code = codeListOf(field);
  const found = codeLists.find((dimension) => dimension.code === code);
  if (!found) throw new RangeError(`no code list ${code ?? ''} is given for ${field}`);
  return found;
}
