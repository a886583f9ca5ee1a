import { PublicSchema } from './001-public-schema.js';
import { TextSearch } from './002-text-search.js';
import { Search } from './003-search.js';
import { FoldDj } from './004-fold-dj.js';

/** Every migration of the public schema, in order; a name never changes once it has run anywhere. */
export const publicMigrations = [
  { name: '001-public-schema', class: PublicSchema },
  { name: '002-text-search', class: TextSearch },
  { name: '003-search', class: Search },
  { name: '004-fold-dj', class: FoldDj },
];
