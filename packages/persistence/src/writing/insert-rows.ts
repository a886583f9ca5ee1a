import type { EntityClass, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

const rowsInOneStatement = 5_000;

/**
 * Inserts any number of rows of one table. They travel as one JSON text a statement, which is some ten times faster than
 * a value for every column of every row.
 */
export async function insertRows<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  rows: readonly RequiredEntityData<T>[],
): Promise<void> {
  const { schema, tableName, props } = em.getMetadata().get(entity);
  const columnOf = new Map<string, string>(
    props.map(({ name, fieldNames }) => [name, fieldNames[0] ?? name]),
  );
  const columns = sql.join([...columnOf.values()].map((column) => sql.ref(column)));
  const table = sql.id(schema ?? 'public', tableName);
  for (let start = 0; start < rows.length; start += rowsInOneStatement) {
    const records = rows
      .slice(start, start + rowsInOneStatement)
      .map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf.get(name) ?? name, value])),
      );
    await sql`insert into ${table} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(records)}::jsonb)`.execute(
      em.getKysely(),
    );
  }
}
