import { ColumnMappingRow } from './column-mapping.entity.js';
import { ImportJobRow } from './import-job.entity.js';
import { ReportedFigures } from './reported-figures.entity.js';
import { ServiceRecordRow } from './service-record.entity.js';

/** Every table of the private schema. */
export const privateEntities = [ReportedFigures, ServiceRecordRow, ImportJobRow, ColumnMappingRow] as const;
