import { appendEnvelope, appendGoneRelease } from './append-envelope.js';
import { appendTogether } from './append-together.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { chainHead } from './chain.js';
import { createReader } from './create-reader.js';
import { putMember, setMemberState } from './members.js';
import { openOrm } from './open-orm.js';
import type { PublicWriter } from './public-writer.js';
import { withPublisherLock } from './publisher-lock.js';
import { recordRefusal } from './record-refusal.js';

export interface WriterOptions {
  /** The URL of the database, for a login that owns the public schema. */
  readonly url: string;
}

/**
 * Opens a database for writing and brings its public schema up to date.
 *
 * @throws {PersistenceError} DATABASE_UNREACHABLE, DATABASE_TOO_OLD or MIGRATION_FAILED.
 */
export async function openWriter({ url }: WriterOptions): Promise<PublicWriter> {
  const orm = openOrm(url);
  try {
    await bringUpToDate(orm, url);
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  const { em } = orm;
  return {
    head: (publisher) => chainHead(em.fork(), publisher),
    append: (envelope, content) => appendEnvelope(em, envelope, content),
    appendGoneRelease: (envelope) => appendGoneRelease(em, envelope),
    appendTogether: (entries, beside) => appendTogether(em, entries, beside),
    putMember: (member) => putMember(em, member),
    setMemberState: (code, finding) => setMemberState(em, code, finding),
    recordRefusal: (refusal) => recordRefusal(em, refusal),
    withPublisherLock: (publisher, work) => withPublisherLock(url, publisher, work),
    createReader: (login) => createReader(em, login),
    close: () => orm.close(true),
  };
}
