export {
  startEmbeddedPostgres,
  type DatabaseLogin,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/start-embedded-postgres.js';
export { PersistenceError, type PersistenceErrorCode } from './errors/persistence-error.js';
