import type { EnvelopeHeader } from './envelope-header.js';

/** An envelope without its body: all that stays of one whose body its publisher took back, and enough to hold the chain. */
export interface EnvelopeWithoutBody {
  readonly header: EnvelopeHeader;
  /** The header's canonical JSON, exactly as it was signed. */
  readonly headerJson: string;
  /** SHA-256 of `headerJson`: the envelope's name, and the `previousHash` of the next one. */
  readonly hash: string;
  /** A detached compact JWS, `protected..signature`, with EdDSA and the key's thumbprint as `kid`. */
  readonly signature: string;
}

/** Everything a publisher says publicly travels in one of these; it never changes. */
export interface Envelope extends EnvelopeWithoutBody {
  /** The body's canonical JSON. */
  readonly body: string;
}
