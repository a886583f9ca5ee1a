import type { PublisherProfile } from '@veche/domain';
import type { StoredMember } from '../reading/public-reader.js';
import type { EnvelopeContent } from './envelope-content.js';
import type { ChainHead, Envelope, EnvelopeWithoutBody } from '@veche/release';
import type { QueryResult, RawBuilder } from 'kysely';

/** Who a member is; what is left out stays as it was, or null for a new member. */
export interface MemberEntry {
  readonly code: string;
  readonly profile: PublisherProfile;
  readonly url: string | null;
  /** True for the server's own publisher. */
  readonly self: boolean;
}

/** What was found at a member; what is left out stays as it was. */
export interface MemberFinding {
  readonly state: StoredMember['state'];
  readonly lastContact?: Date;
  readonly lag?: number | null;
  readonly apiVersion?: string | null;
}

export interface Refusal {
  readonly publisher: string;
  readonly sequence: number | null;
  readonly code: string;
  readonly message: string;
  readonly refusedAt: Date;
}

/** A verified envelope, and what it says. */
export interface EnvelopeToAppend {
  readonly envelope: Envelope;
  readonly content: EnvelopeContent;
}

/** Runs one statement (Kysely's `sql`) within a transaction. */
export type RunStatement = <Row>(statement: RawBuilder<Row>) => Promise<QueryResult<Row>>;

/** What a lock let happen: the result, or nothing because somebody else holds it. */
export type LockOutcome<T> = { readonly held: true; readonly value: T } | { readonly held: false };

/**
 * The only way to make something public. Every change is one transaction and changes the revision where an answer may
 * change. Failures users can cause are a `PersistenceError`.
 */
export interface PublicWriter {
  /** The end of a publisher's chain, or null where it has published nothing here. */
  head(publisher: string): Promise<ChainHead | null>;
  /**
   * Stores a verified envelope with its body and makes what it says visible, all or nothing. A release replaces the
   * cells that its publisher released before for the same indicator, version, table and kind of data (synthetic or not)
   * where region, period, codes and project are the same, and leaves the others current.
   *
   * @throws {PersistenceError} SEQUENCE_HOLE, BROKEN_CHAIN, EQUIVOCATION, UNKNOWN_DEFINITION, DEFINITION_CHANGED,
   * UNKNOWN_RELEASE; nothing is stored then.
   */
  append(envelope: Envelope, content: EnvelopeContent): Promise<'APPENDED' | 'ALREADY_THERE'>;
  /**
   * Keeps the verified header of a release whose body its publisher took back, so that the chain goes on. It is no release to readers, shows
   * no figure and replaces none; its withdrawal, when it comes, has nothing left to delete.
   *
   * @throws {PersistenceError} SEQUENCE_HOLE, BROKEN_CHAIN, EQUIVOCATION, and BODY_MISSING for another kind than a release; nothing is stored then.
   */
  appendGoneRelease(envelope: EnvelopeWithoutBody): Promise<'APPENDED' | 'ALREADY_THERE'>;
  /**
   * Appends several new envelopes in their order and does `beside` in the same transaction: afterwards all of it is there, or none. The
   * chain is held meanwhile. Throws what `append` throws, EQUIVOCATION where one of them is stored already, and what `beside` throws.
   */
  appendTogether(
    entries: readonly EnvelopeToAppend[],
    beside: (run: RunStatement) => Promise<void>,
  ): Promise<void>;
  /** Enters a member or changes who it is; its state starts as CURRENT. */
  putMember(member: MemberEntry): Promise<void>;
  /**
   * Notes a member's state. The revision changes only where an answer shows a difference.
   *
   * @throws {PersistenceError} UNKNOWN_MEMBER
   */
  setMemberState(code: string, finding: MemberFinding): Promise<void>;
  /** Keeps why an envelope of a member was refused; the same refusal of the same sequence is kept once. */
  recordRefusal(refusal: Refusal): Promise<void>;
  /** Does `work` unless another process does work for the same publisher at this moment; never waits. */
  withPublisherLock<T>(publisher: string, work: () => Promise<T>): Promise<LockOutcome<T>>;
  /**
   * Makes a login, or gives it a new password, that can read the public schema and nothing else.
   *
   * @throws {PersistenceError} UNUSABLE_ROLE where the role is a superuser or owns something.
   */
  createReader(login: { readonly role: string; readonly password: string }): Promise<void>;
  close(): Promise<void>;
}
