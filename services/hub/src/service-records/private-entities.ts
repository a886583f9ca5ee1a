import { ApiTokenRow } from './api-token.entity.js';
import { AuditEntryRow } from './audit-entry.entity.js';
import { ColumnMappingRow } from './column-mapping.entity.js';
import { ImportJobRow } from './import-job.entity.js';
import { LedgerTableRow } from './ledger-table.entity.js';
import { PersonKeyMarkRow } from './person-key-mark.entity.js';
import { PublicationRow } from './publication.entity.js';
import { ReportedFigures } from './reported-figures.entity.js';
import { ServiceRecordRow } from './service-record.entity.js';

/** Every table of the private schema. */
export const privateEntities = [
  ReportedFigures,
  ServiceRecordRow,
  ImportJobRow,
  ColumnMappingRow,
  PersonKeyMarkRow,
  ApiTokenRow,
  AuditEntryRow,
  PublicationRow,
  LedgerTableRow,
] as const;
