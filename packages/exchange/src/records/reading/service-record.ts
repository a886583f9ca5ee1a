import type { RecordKind } from '../kinds/record-kind.js';

/**
 * One row of a table, ready to be kept: pseudonymous, in codes, checked. Whom it is about is said by a pseudonym alone, and nothing
 * of the raw key is in it.
 */
export interface ServiceRecord {
  /** Where it stands in the file, as Excel numbers rows: from 1. */
  readonly row: number;
  readonly kind: RecordKind;
  /**
   * Which record this is, 16 bytes: of two files, the rows with one key are the same record. It is made of the record's number
   * where the table has one, else of the kind, person, days, service, provider, project, exit, drug, level and sector, and how
   * often they stood in the file before.
   */
  readonly key: Buffer;
  /** What all its other fields say, 16 bytes: a record whose content differs from the one that is kept has been corrected. */
  readonly content: Buffer;
  /** The person's pseudonym, 16 bytes of an HMAC-SHA-256; null where the row is about nobody in particular. */
  readonly person: Buffer | null;
  /** The family's pseudonym, made in the same way. */
  readonly family: Buffer | null;
  /** The first day, as an ISO 8601 date; the same as `end` for a single day. */
  readonly start: string;
  /** The last day, inclusive. */
  readonly end: string;
  readonly locality: string | null;
  /** The local key of the organization in the network's catalogue. */
  readonly provider: string | null;
  /** The local key of the project in the network's catalogue. */
  readonly project: string | null;
  readonly service: string | null;
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly exit: string | null;
  readonly level: string | null;
  readonly drug: string | null;
  readonly sector: string | null;
  /** Sorted, each once. */
  readonly targetGroups: readonly string[];
  readonly birthYear: number | null;
  readonly firstTime: boolean | null;
  /** How many attendances the row stands for: 1 in prevention where nothing else is said, null in other kinds. */
  readonly attendances: number | null;
}
