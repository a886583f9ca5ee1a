/** What a column of a table can hold; which of them a kind of record has, `recordKinds` says. */
export const recordFields = [
  'person',
  'family',
  'recordId',
  'date',
  'locality',
  'provider',
  'project',
  'service',
  'targetGroups',
  'sex',
  'birthYear',
  'ageBand',
  'firstTime',
  'exit',
  'level',
  'attendances',
  'drug',
  'sector',
] as const;

/** What a column of a table can hold: {@link recordFields}. */
export type RecordField = (typeof recordFields)[number];

/** Whether a text names a field. */
export function isRecordField(text: string): text is RecordField {
  return recordFields.some((field) => field === text);
}
