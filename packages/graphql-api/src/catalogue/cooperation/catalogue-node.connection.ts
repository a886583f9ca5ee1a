import { CatalogueNodeInterface } from '../../nodes/catalogue-node.type.js';
import { connectionType } from '../../paging/connection-type.js';

/** A connection of nodes of several types. */
export const CatalogueNodeConnection = connectionType<CatalogueNodeInterface>(
  'CatalogueNode',
  () => CatalogueNodeInterface,
);
