import type { LocalizedText } from '@veche/domain';
import { fieldNames } from './field-names.js';
import { inAllLanguages } from './names.js';
import type { RecordField } from './record-field.js';
import type { RecordKind } from './record-kind.js';

/** One column of a kind's table. */
export interface RecordFieldDefinition {
  readonly field: RecordField;
  /** Whether every row must say it. A period given for the whole file stands in for a column of dates. */
  readonly required: boolean;
  readonly names: readonly LocalizedText[];
  /** The code of the dimension whose codes the field takes; null where it takes none. */
  readonly codeList: string | null;
}

/** A kind of record: what it is called, which columns its table has, and which indicators are counted from it. */
export interface RecordKindDefinition {
  readonly kind: RecordKind;
  readonly names: readonly LocalizedText[];
  readonly fields: readonly RecordFieldDefinition[];
  /** Codes of the starter indicators that rows of this kind feed. */
  readonly indicators: readonly string[];
}

const codeLists: Readonly<Partial<Record<RecordField, string>>> = {
  service: 'SERVICE',
  targetGroups: 'TARGET_GROUP',
  sex: 'SEX',
  ageBand: 'AGE',
  firstTime: 'HISTORY',
  exit: 'EXIT',
  level: 'LEVEL',
  drug: 'DRUG',
  sector: 'SECTOR',
};

/** The dimension whose codes a field takes; null where it takes none. */
export function codeListOf(field: RecordField): string | null {
  return codeLists[field] ?? null;
}

const required = (field: RecordField): RecordFieldDefinition => ({ ...optional(field), required: true });
const optional = (field: RecordField): RecordFieldDefinition => ({
  field,
  required: false,
  names: fieldNames[field],
  codeList: codeListOf(field),
});
const where = [optional('locality'), optional('provider'), optional('project')];
const who = [optional('sex'), optional('birthYear'), optional('ageBand')];

/** Every kind of record, with its columns in the order of the templates. */
export const recordKinds: readonly RecordKindDefinition[] = [
  {
    kind: 'SERVICE',
    names: inAllLanguages('Services to people', 'Услуги людям', 'Usluge ljudima'),
    fields: [
      required('person'),
      required('date'),
      required('service'),
      optional('targetGroups'),
      ...who,
      optional('firstTime'),
      optional('family'),
      ...where,
      optional('recordId'),
    ],
    indicators: ['PERSONS_SERVED', 'SERVICES', 'FAMILIES_SERVED'],
  },
  {
    kind: 'REHAB_ENTRY',
    names: inAllLanguages(
      'Entries into rehabilitation',
      'Поступления на реабилитацию',
      'Počeci rehabilitacije',
    ),
    fields: [
      required('person'),
      required('date'),
      ...who,
      optional('firstTime'),
      optional('drug'),
      optional('targetGroups'),
      ...where,
      optional('recordId'),
    ],
    indicators: ['REHAB_ENTRIES', 'PERSONS_SERVED'],
  },
  {
    kind: 'REHAB_EXIT',
    names: inAllLanguages('Exits from rehabilitation', 'Выбытия с реабилитации', 'Izlasci iz rehabilitacije'),
    fields: [required('person'), required('date'), required('exit'), ...who, ...where, optional('recordId')],
    indicators: ['REHAB_EXITS', 'REHAB_COMPLETION'],
  },
  {
    kind: 'PREVENTION',
    names: inAllLanguages('Prevention', 'Профилактика', 'Prevencija'),
    fields: [
      required('date'),
      required('level'),
      optional('attendances'),
      optional('person'),
      ...who,
      ...where,
      optional('recordId'),
    ],
    indicators: ['PREVENTION'],
  },
  {
    kind: 'TRAINING',
    names: inAllLanguages('Professionals trained', 'Обучение специалистов', 'Obuka stručnjaka'),
    fields: [required('person'), required('date'), required('sector'), ...where, optional('recordId')],
    indicators: ['STAFF_TRAINED'],
  },
];

/** The definition of a kind. */
export function recordKindOf(kind: RecordKind): RecordKindDefinition {
  const found = recordKinds.find((definition) => definition.kind === kind);
  if (!found) throw new RangeError(`no kind of record: ${kind}`);
  return found;
}
