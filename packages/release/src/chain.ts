import type { EnvelopeHeader } from './envelope-header.js';
import { failure, type VerificationFailure } from './verification-failure.js';

/** The last envelope of a publisher that is known. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** Where the publisher's next envelope stands in its chain. */
export function nextLink(head: ChainHead | null): { sequence: number; previousHash: string | null } {
  return head === null
    ? { sequence: 1, previousHash: null }
    : { sequence: head.sequence + 1, previousHash: head.hash };
}

/** Whether a header follows the last known envelope; the five ways in which it may not. */
export function followsHead(
  header: EnvelopeHeader,
  hash: string,
  head: ChainHead | null,
): { readonly ok: true } | { readonly ok: false; readonly failure: VerificationFailure } {
  const next = nextLink(head);
  if (header.sequence > next.sequence) {
    return failure('SEQUENCE_HOLE', `sequence ${header.sequence} where ${next.sequence} is next`);
  }
  if (head !== null && header.sequence === head.sequence) {
    return hash === head.hash
      ? failure('ALREADY_KNOWN', `sequence ${header.sequence}`)
      : failure('EQUIVOCATION', `sequence ${header.sequence} with hash ${hash}, known with ${head.hash}`);
  }
  if (header.sequence < next.sequence) {
    return failure('SEQUENCE_BEHIND', `sequence ${header.sequence} where ${next.sequence} is next`);
  }
  if (header.previousHash !== next.previousHash) {
    return failure(
      'BROKEN_CHAIN',
      `previous hash ${header.previousHash} where ${next.previousHash} is known`,
    );
  }
  return { ok: true };
}
