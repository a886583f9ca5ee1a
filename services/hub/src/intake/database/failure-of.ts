import { errorCode } from '@veche/service-kit';
import type { ImportFailure } from '../intake.js';

/** Appendix A of PostgreSQL's manual, and Node's codes of broken connections. */
const failures: Readonly<Record<string, ImportFailure>> = {
  '53100': 'DISK_FULL',
  '57P01': 'DATABASE_LOST',
  '57P02': 'DATABASE_LOST',
  '57P03': 'DATABASE_LOST',
  '08006': 'DATABASE_LOST',
  ECONNREFUSED: 'DATABASE_LOST',
  ECONNRESET: 'DATABASE_LOST',
  EPIPE: 'DATABASE_LOST',
};

const lost = /connection terminated|client has encountered a connection error|not queryable/iu;

/** Why the database did not do what it should. */
export function failureOf(error: unknown): ImportFailure {
  const known = failures[errorCode(error) ?? ''];
  if (known) return known;
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return lost.test(message) ? 'DATABASE_LOST' : 'UNEXPECTED';
}
