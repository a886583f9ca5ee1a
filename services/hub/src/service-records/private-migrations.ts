import { CreatePrivateSchema } from './migrations/create-private-schema.js';
import { ServiceRecords } from './migrations/002-service-records.js';

/** What brings the private schema up to date, oldest first. A migration that has run anywhere is never changed. */
export const privateMigrations = [
  { name: 'create-private-schema', class: CreatePrivateSchema },
  { name: '002-service-records', class: ServiceRecords },
] as const;
