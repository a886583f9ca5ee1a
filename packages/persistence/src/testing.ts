export { startTestPostgres, type TestPostgres } from './testing/start-test-postgres.js';
export { createTestPublisher, type TestPublisher } from './testing/test-publisher.js';
