export { isRecordKind, recordKindCodes, type RecordKind } from './kinds/record-kind.js';
export { isRecordField, recordFields, type RecordField } from './kinds/record-field.js';
export {
  recordKindOf,
  recordKinds,
  type RecordFieldDefinition,
  type RecordKindDefinition,
} from './kinds/record-kinds.js';
export { problemCodes, type ProblemCode } from './problems/problem-code.js';
export { personalKinds, type PersonalKind, type RowProblem } from './problems/row-problem.js';
export {
  TableFileError,
  tableFileErrorCodes,
  type TableFileErrorCode,
} from './table-file/table-file-error.js';
export type { TableFile, TableRow } from './table-file/table-file.js';
export { defaultTableLimits, type TableLimits } from './table-file/table-limits.js';
export type { ColumnMapping, MappedColumn } from './mapping/column-mapping.js';
export type { ServiceRecord } from './reading/service-record.js';
export type { RecordBatch } from './reading/record-batch.js';
export type { KnownName, ReadingOptions } from './reading/reading-options.js';
export { openTableFile, type TableFileOptions } from './table-file/open-table-file.js';
export { proposeMapping } from './mapping/propose-mapping.js';
export { readRecords } from './reading/read-records.js';
export { personPseudonym } from './pseudonyms/person-key.js';
export { problemText } from './problems/problem-text.js';
export { rejectedRows, type RejectedRowsOptions } from './rejected/rejected-rows.js';
export { templateCsv } from './templates/template-csv.js';
export { templateXlsx } from './templates/template-xlsx.js';
export type { TemplateOptions } from './templates/template-columns.js';
export { personalKindIn } from './personal/personal-kind.js';
