import type { EntityClass, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** PostgreSQL takes 65,535 values a statement, and a table here has at most 22 columns. */
const rowsInOneStatement = 1_000;

/** Inserts any number of rows of one table. */
export async function insertInParts<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  rows: readonly RequiredEntityData<T>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsInOneStatement) {
    await em.insertMany(entity, rows.slice(start, start + rowsInOneStatement));
  }
}
