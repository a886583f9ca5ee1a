import { connectionType } from '@veche/graphql-api/building-blocks';
import { PreviewCellType } from './preview-cell.type.js';

export const PreviewCellConnection = connectionType('PreviewCell', () => PreviewCellType);
