import type { RecordField } from '@veche/exchange/records';

/** What a column of a file can be mapped to: a field, or nothing at all. */
export type ColumnField = RecordField | 'IGNORE';
