import type { PublisherCode } from '@veche/domain';
import { canonicalJson } from './canonical-json.js';
import { signDetached } from './detached-jws.js';
import {
  envelopeHeaderSchema,
  maxBodyBytes,
  schemaVersion,
  type EnvelopeHeader,
  type EnvelopeKind,
} from './envelope-header.js';
import type { Envelope } from './envelope.js';
import { ReleaseError } from './release-error.js';
import { sha256Hex } from './sha256.js';
import type { SigningKey } from './signing-key.js';
import { utf8 } from './utf8.js';

/** What a publisher decides about an envelope; the rest of its header follows from the body. */
export interface EnvelopeLabel {
  readonly publisher: PublisherCode;
  /** One more than the publisher's last sequence; 1 for the first. See `nextLink`. */
  readonly sequence: number;
  /** The hash of the publisher's last envelope; null for the first. */
  readonly previousHash: string | null;
  readonly kind: EnvelopeKind;
  readonly publishedAt: Date;
  /** The licence's URL. */
  readonly licence: string;
}

/**
 * Writes the body canonically, describes it in a header, and signs that.
 *
 * @throws ReleaseError `NOT_JSON` for a body that JSON cannot say, `BODY_TOO_LARGE` for one above `maxBodyBytes`, `HEADER_INVALID`
 * for a label that no verifier would accept
 */
export async function sealEnvelope(label: EnvelopeLabel, body: unknown, key: SigningKey): Promise<Envelope> {
  const bodyText = canonicalJson(body);
  const bytes = utf8(bodyText);
  if (bytes.length > maxBodyBytes) {
    throw new ReleaseError(
      'BODY_TOO_LARGE',
      `the body has ${bytes.length} bytes and at most ${maxBodyBytes} are allowed: split it into several envelopes`,
    );
  }
  const header = headerOf(label, sha256Hex(bytes), bytes.length);
  const headerJson = canonicalJson(header);
  return {
    header,
    headerJson,
    hash: sha256Hex(headerJson),
    signature: await signDetached(headerJson, key),
    body: bodyText,
  };
}

function headerOf(label: EnvelopeLabel, bodyHash: string, bytes: number): EnvelopeHeader {
  const parsed = envelopeHeaderSchema.safeParse({
    publisher: label.publisher,
    sequence: label.sequence,
    previousHash: label.previousHash,
    kind: label.kind,
    publishedAt: Number.isNaN(label.publishedAt.getTime()) ? null : label.publishedAt.toISOString(),
    bodyHash,
    bytes,
    schemaVersion,
    licence: label.licence,
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ReleaseError('HEADER_INVALID', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
