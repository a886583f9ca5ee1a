export { openWriter, type WriterOptions } from './writing/open-writer.js';
export type {
  EnvelopeToAppend,
  LockOutcome,
  MemberEntry,
  MemberFinding,
  PublicWriter,
  Refusal,
  RunStatement,
} from './writing/public-writer.js';
export {
  parseContent,
  withdrawalBodySchema,
  type EnvelopeContent,
  type ParsedContent,
  type WithdrawalBody,
} from './writing/envelope-content.js';
export { PersistenceError, type PersistenceErrorCode } from './errors/persistence-error.js';
