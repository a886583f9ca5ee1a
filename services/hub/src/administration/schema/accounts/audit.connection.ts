import { connectionType } from '@veche/graphql-api/building-blocks';
import { AuditEntryType } from './audit-entry.type.js';

export const AuditConnection = connectionType('Audit', () => AuditEntryType);
