import type { EntityManager } from '@mikro-orm/postgresql';
import { MemberRow } from '../entities/member.entity.js';
import { PersistenceError } from '../errors/persistence-error.js';
import { bumpRevision } from './bump-revision.js';
import type { MemberEntry, MemberFinding } from './public-writer.js';

/** Enters a member or changes who it is, and leaves its state. */
export async function putMember(em: EntityManager, { code, profile, url, self }: MemberEntry): Promise<void> {
  await em.fork().transactional(async (transaction) => {
    const known = await transaction.findOne(MemberRow, { publisher: code });
    const row = { publisher: code, profile, territory: profile.territory, url, self };
    if (known === null) {
      await transaction.insert(MemberRow, { ...row, state: 'CURRENT' });
    } else {
      const { url: knownUrl, self: knownSelf } = known;
      if (isSameJson(known.profile, profile) && knownUrl === url && knownSelf === self) return;
      await transaction.nativeUpdate(MemberRow, { publisher: code }, row);
    }
    await bumpRevision(transaction, code);
  });
}

/**
 * Notes what was found at a member. The time of the last contact alone changes no revision: answers about the network
 * are never kept.
 *
 * @throws {PersistenceError} UNKNOWN_MEMBER
 */
export async function setMemberState(em: EntityManager, code: string, finding: MemberFinding): Promise<void> {
  await em.fork().transactional(async (transaction) => {
    const known = await transaction.findOne(MemberRow, { publisher: code });
    if (known === null) {
      throw new PersistenceError(
        'UNKNOWN_MEMBER',
        `There is no member ${code} here; enter it with putMember first.`,
      );
    }
    const { state, lag, apiVersion } = known;
    await transaction.nativeUpdate(MemberRow, { publisher: code }, { ...finding });
    const isShown =
      finding.state !== state ||
      (finding.lag !== undefined && finding.lag !== lag) ||
      (finding.apiVersion !== undefined && finding.apiVersion !== apiVersion);
    if (isShown) await bumpRevision(transaction, code);
  });
}

function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** The database keeps a record's fields in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}
