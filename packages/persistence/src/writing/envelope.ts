/** What an envelope can say: figures, catalogue changes, a definition's version, a withdrawal, a new key. */
export type EnvelopeKind = 'release' | 'catalogue' | 'definition' | 'withdrawal' | 'key';

/** A verified envelope as storage takes it: the shape of the `Envelope` that is sealed and verified elsewhere. */
export interface StoredEnvelope {
  readonly header: {
    readonly publisher: string;
    readonly sequence: number;
    readonly previousHash: string | null;
    readonly kind: EnvelopeKind;
    /** UTC, ISO 8601. */
    readonly publishedAt: string;
    readonly bodyHash: string;
    /** The length of the body in UTF-8. */
    readonly bytes: number;
    readonly licence: string;
  };
  /** The header's canonical JSON, exactly as it was signed. */
  readonly headerJson: string;
  readonly hash: string;
  readonly signature: string;
  /** The body's canonical JSON. */
  readonly body: string;
}
