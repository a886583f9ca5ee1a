import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { privateEntities } from './private-entities.js';
import { privateMigrations } from './private-migrations.js';

/** The entities of the private schema on a database that is brought up to date. */
export async function openPrivateOrm(url: string): Promise<MikroORM> {
  const orm = new MikroORM({
    clientUrl: url,
    logger: () => undefined,
    entities: [...privateEntities],
    extensions: [Migrator],
    forceUtcTimezone: true,
    migrations: {
      migrationsList: [...privateMigrations],
      tableName: 'hub_private.migrations',
      snapshot: false,
      silent: true,
    },
  });
  try {
    await orm.migrator.up();
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  return orm;
}
