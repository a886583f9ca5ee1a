import { HubRefusal } from '../../hub-refusal.js';
import type { Account } from '../accounts/account.js';
import { mayActAs } from '../accounts/role.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import { forbidden } from './account-refusals.js';
import { accessTo } from './access-table.js';

export interface Operation<T> {
  /** As the access table has it: `Mutation.publish`, `POST /admin/imports`. */
  readonly name: string;
  readonly account: Account;
  readonly audit: AuditTrail;
  /** What it touches, known before it is done: ids, never data. */
  readonly subject: Readonly<Record<string, string>>;
  readonly run: () => Promise<T> | T;
  /** What it touched, known only afterwards. */
  readonly subjectOf?: (result: T) => Readonly<Record<string, string>>;
}

/**
 * Does what somebody asked for, if that account may, and leaves it in the audit trail. What changes something is in the trail before it begins:
 * where the trail cannot be written, nothing is done.
 *
 * @throws HubRefusal FORBIDDEN
 */
export async function perform<T>({
  name,
  account,
  audit,
  subject,
  run,
  subjectOf,
}: Operation<T>): Promise<T> {
  const { role, trail } = accessTo(name);
  const entry = {
    account: account.id,
    accountName: account.name,
    operation: name.replace(/^(Query|Mutation)\./, ''),
  };
  if (!mayActAs(account.role, role)) {
    const refusal = forbidden(role);
    await audit.add({ ...entry, outcome: 'REFUSED', code: refusal.code, subject });
    throw refusal;
  }
  if (trail === 'PLAIN') return run();
  const begun =
    trail === 'CHANGE' ? await audit.add({ ...entry, outcome: 'BEGUN', code: null, subject }) : undefined;
  let result: T;
  try {
    result = await run();
  } catch (error) {
    const refused = error instanceof HubRefusal;
    const ending = { outcome: refused ? 'REFUSED' : 'FAILED', code: refused ? error.code : null } as const;
    // Whoever asks learns what went wrong first: where the database is gone, the trail cannot be written either, and shows a beginning.
    await audit.add({ ...entry, ...ending, subject }, begun).catch(() => undefined);
    throw error;
  }
  const touched = { ...subject, ...subjectOf?.(result) };
  await audit.add({ ...entry, outcome: 'DONE', code: null, subject: touched }, begun);
  return result;
}
