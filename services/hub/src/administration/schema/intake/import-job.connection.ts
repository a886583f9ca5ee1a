import { connectionType } from '@veche/graphql-api/building-blocks';
import { ImportJobType } from './import-job.type.js';

export const ImportJobConnection = connectionType('ImportJob', () => ImportJobType);
