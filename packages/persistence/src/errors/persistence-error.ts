/** Every way in which storage refuses, by a code that stays the same for ever. */
export type PersistenceErrorCode =
  | 'EMBEDDED_UNSUPPORTED'
  | 'EMBEDDED_ALREADY_RUNNING'
  | 'EMBEDDED_NOT_STARTED'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'MIGRATION_FAILED'
  | 'BAD_CURSOR'
  | 'TOO_MANY_ROWS'
  | 'SEQUENCE_HOLE'
  | 'BROKEN_CHAIN'
  | 'EQUIVOCATION'
  | 'UNKNOWN_DEFINITION'
  | 'UNKNOWN_RELEASE'
  | 'BODY_MISSING'
  | 'DEFINITION_CHANGED'
  | 'UNKNOWN_MEMBER'
  | 'UNUSABLE_ROLE';

/** What storage refuses, in one sentence that says what, where and how to mend it. It never holds a password. */
export class PersistenceError extends Error {
  override readonly name = 'PersistenceError';

  constructor(
    readonly code: PersistenceErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
