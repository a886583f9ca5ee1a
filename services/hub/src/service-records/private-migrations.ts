import { CreatePrivateSchema } from './migrations/create-private-schema.js';
import { PersonKeyMark } from './migrations/003-person-key.js';
import { Publications } from './migrations/010-publications.js';
import { Accounts } from './migrations/020-accounts.js';
import { ReplacingImports } from './migrations/030-replacing-imports.js';
import { ServiceRecords } from './migrations/002-service-records.js';

/** What brings the private schema up to date, oldest first. A migration that has run anywhere is never changed. */
export const privateMigrations = [
  { name: 'create-private-schema', class: CreatePrivateSchema },
  { name: '002-service-records', class: ServiceRecords },
  { name: '003-person-key', class: PersonKeyMark },
  { name: '010-publications', class: Publications },
  { name: '020-accounts', class: Accounts },
  { name: '030-replacing-imports', class: ReplacingImports },
] as const;
