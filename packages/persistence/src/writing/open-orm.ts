import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { publicEntities } from '../entities/public-entities.js';
import { publicMigrations } from '../migrations/public-migrations.js';

/** The entities of the public schema on a database; nothing is asked of it yet. */
export function openOrm(url: string): MikroORM {
  return new MikroORM({
    clientUrl: url,
    entities: [...publicEntities],
    extensions: [Migrator],
    forceUtcTimezone: true,
    pool: { min: 0, max: 8 },
    logger: () => undefined,
    migrations: {
      tableName: 'veche.migration',
      migrationsList: publicMigrations,
      snapshot: false,
      silent: true,
    },
  });
}
