import { errorCode, errorMessage } from '../errors/error-code.js';
import { PersistenceError } from '../errors/persistence-error.js';
import { databasePlace } from './database-place.js';

/** Why a connection failed, by the codes of the operating system and of PostgreSQL (appendix A of its manual). */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'its host has no address',
  EAI_AGAIN: 'its host has no address',
  ETIMEDOUT: 'it does not answer',
  ENOENT: 'there is no such socket',
  '28P01': 'it refuses the name or the password',
  '28000': 'it refuses the login',
  '3D000': 'there is no such database',
  '53300': 'it has no connection left',
  '57P03': 'it is starting or stopping',
};

/** The one sentence about a database that does not answer; it never holds a login. */
export function databaseUnreachable(url: string, cause: unknown): PersistenceError {
  const inner = cause instanceof AggregateError ? (cause.errors[0] as unknown) : cause;
  const code = errorCode(inner) ?? errorCode(cause);
  const reason = (code === null ? undefined : reasons[code]) ?? errorMessage(inner);
  return new PersistenceError(
    'DATABASE_UNREACHABLE',
    `The database at ${databasePlace(url)} cannot be used: ${reason}; check DATABASE_URL and that PostgreSQL runs there.`,
    { cause },
  );
}
