import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Says that answers about a publisher's data may have changed; the last statement of a transaction that changed them. */
export async function bumpRevision(em: EntityManager, publisher: string): Promise<void> {
  await sql`
    insert into veche.revision (publisher, number)
    values (${publisher}, floor(extract(epoch from clock_timestamp()) * 1000)::bigint)
    on conflict (publisher) do update set number = revision.number + 1`.execute(em.getKysely());
}
