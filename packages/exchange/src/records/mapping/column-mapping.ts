import type { RecordField } from '../kinds/record-field.js';

/** What one column is: a field, nothing that is wanted, or null where that is not known yet. */
export interface MappedColumn {
  /** The header as it stands in the table. */
  readonly header: string;
  readonly field: RecordField | 'IGNORE' | null;
}

/** What each column of a table is, in the table's order. Columns with the same header are told apart by their order. */
export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
}
