export type * from './reading/public-reader.js';
export { openReader, type OpenReader, type ReaderOptions } from './reading/open-reader.js';
export { PersistenceError, type PersistenceErrorCode } from './errors/persistence-error.js';
export { createDatabase } from './database/create-database.js';
