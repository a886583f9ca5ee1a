import { publisherCodeSchema, type PublisherCode } from '@veche/domain';
import {
  generateSigningKey,
  nextLink,
  sealEnvelope,
  type Envelope,
  type EnvelopeKind,
  type SigningKey,
} from '@veche/release';
import { parseContent } from '../writing/envelope-content.js';
import type { PublicWriter } from '../writing/public-writer.js';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const firstDay = Date.UTC(2026, 0, 1);
const aDay = 86_400_000;

/** A publisher with a key of its own, for tests of what is stored and read. */
export interface TestPublisher {
  readonly code: PublisherCode;
  readonly key: SigningKey;
  /** Seals the next envelope, published a day after the one before, and does not store it. */
  seal(kind: EnvelopeKind, body: unknown): Promise<Envelope>;
  /** Seals the next envelope and stores it. */
  publish(kind: EnvelopeKind, body: unknown): Promise<Envelope>;
}

/** A publisher that writes its chain with `writer`. */
export async function createTestPublisher(writer: PublicWriter, code: string): Promise<TestPublisher> {
  const publisher = publisherCodeSchema.parse(code);
  const key = await generateSigningKey();
  const seal: TestPublisher['seal'] = async (kind, body) => {
    const link = nextLink(await writer.head(publisher));
    const publishedAt = new Date(firstDay + link.sequence * aDay);
    return sealEnvelope({ publisher, ...link, kind, publishedAt, licence }, body, key);
  };
  return {
    code: publisher,
    key,
    seal,
    publish: async (kind, body) => {
      const envelope = await seal(kind, body);
      const parsed = parseContent(kind, body);
      if (!parsed.ok) throw new Error(`a body of kind ${kind} is wrong: ${parsed.message}`);
      await writer.append(envelope, parsed.content);
      return envelope;
    },
  };
}
