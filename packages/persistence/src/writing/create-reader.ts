import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { publicSchema } from '../entities/columns.js';
import { errorCode } from '../errors/error-code.js';
import { PersistenceError } from '../errors/persistence-error.js';

const insufficientPrivilege = '42501';

/** How long one statement of a reader may take. */
const statementTimeout = '15s';

/**
 * Makes a login that can read the public schema and nothing else, or gives it a new password.
 *
 * @throws {PersistenceError} UNUSABLE_ROLE
 */
export async function createReader(
  em: EntityManager,
  { role, password }: { readonly role: string; readonly password: string },
): Promise<void> {
  try {
    await em.fork().transactional((transaction) => makeReader(transaction, role, password));
  } catch (error) {
    if (errorCode(error) !== insufficientPrivilege) throw error;
    throw new PersistenceError(
      'UNUSABLE_ROLE',
      `The login in DATABASE_URL may not make the role ${role} that the public API reads with; give it CREATEROLE.`,
      { cause: error },
    );
  }
}

async function makeReader(em: EntityManager, role: string, password: string): Promise<void> {
  const kysely = em.getKysely();
  await sql`select pg_advisory_xact_lock(hashtext(${`veche reader ${role}`}))`.execute(kysely);
  const known = await sql<{ isPowerful: boolean }>`
    select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolname = current_user
        or exists (select from pg_auth_members where member = pg_roles.oid) as "isPowerful"
    from pg_roles where rolname = ${role}`.execute(kysely);
  if (known.rows[0]?.isPowerful) {
    throw new PersistenceError(
      'UNUSABLE_ROLE',
      `The role ${role} can do more than read; choose another name for the reader.`,
    );
  }
  const name = sql.id(role);
  const verb = sql.raw(known.rows.length === 0 ? 'create' : 'alter');
  const database = await sql<{ name: string }>`select current_database() as name`.execute(kysely);
  const here = sql.id(database.rows[0]?.name ?? '');
  await sql`${verb} role ${name} login nosuperuser nocreatedb nocreaterole password ${sql.lit(password)}`.execute(
    kysely,
  );
  await sql`alter role ${name} set default_transaction_read_only = on`.execute(kysely);
  await sql`alter role ${name} set statement_timeout = ${sql.lit(statementTimeout)}`.execute(kysely);
  await sql`revoke temporary on database ${here} from public`.execute(kysely);
  await sql`grant connect on database ${here} to ${name}`.execute(kysely);
  await sql`grant usage on schema ${sql.id(publicSchema)} to ${name}`.execute(kysely);
  await sql`grant select on all tables in schema ${sql.id(publicSchema)} to ${name}`.execute(kysely);
  await sql`alter default privileges in schema ${sql.id(publicSchema)} grant select on tables to ${name}`.execute(
    kysely,
  );
}
