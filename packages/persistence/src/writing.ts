export { openWriter, type WriterOptions } from './writing/open-writer.js';
export type {
  LockOutcome,
  MemberEntry,
  MemberFinding,
  PublicWriter,
  Refusal,
} from './writing/public-writer.js';
export {
  parseContent,
  withdrawalBodySchema,
  type EnvelopeContent,
  type ParsedContent,
  type WithdrawalBody,
} from './writing/envelope-content.js';
export { PersistenceError, type PersistenceErrorCode } from './errors/persistence-error.js';
