import { connectionType } from '../../paging/connection-type.js';
import { DocumentType } from './document.type.js';

export const DocumentConnection = connectionType('Document', () => DocumentType);
