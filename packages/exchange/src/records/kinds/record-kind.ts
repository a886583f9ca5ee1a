/**
 * The kinds of row that a network keeps about its work, each with a table of its own: a service rendered to a person, a person's
 * entry into rehabilitation, the end of an episode of it, an attendance at prevention, a professional's training.
 */
export const recordKindCodes = ['SERVICE', 'REHAB_ENTRY', 'REHAB_EXIT', 'PREVENTION', 'TRAINING'] as const;

/** A kind of record: {@link recordKindCodes}. */
export type RecordKind = (typeof recordKindCodes)[number];

/** Whether a text is the code of a kind of record. */
export function isRecordKind(text: string): text is RecordKind {
  return recordKindCodes.some((code) => code === text);
}
