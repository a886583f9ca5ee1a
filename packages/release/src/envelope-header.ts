import { publisherCodeSchema } from '@veche/domain';
import { z } from 'zod';

/** The only version of the header that is written and understood. */
export const schemaVersion = 1;

/** The largest body, in bytes: a publisher splits what is larger into several envelopes. */
export const maxBodyBytes = 16 * 1024 * 1024;

/** What an envelope can say: figures, catalogue changes, a definition's version, a withdrawal, a new key. */
export const envelopeKinds = ['release', 'catalogue', 'definition', 'withdrawal', 'key'] as const;

export type EnvelopeKind = (typeof envelopeKinds)[number];

/** SHA-256 in lower-case hexadecimal digits. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'a hash is 64 lower-case hexadecimal digits');

/** The header of an envelope: whose it is, where it stands in the publisher's chain, and which body belongs to it. */
export const envelopeHeaderSchema = z
  .strictObject({
    publisher: publisherCodeSchema,
    /** From 1, without holes, per publisher. */
    sequence: z.int().min(1),
    /** The hash of the publisher's envelope before this one; null for the first. */
    previousHash: hashSchema.nullable(),
    kind: z.enum(envelopeKinds),
    /** UTC, to the millisecond: `2026-01-31T09:00:00.000Z`. */
    publishedAt: z
      .string()
      .refine(isInstant, 'a time is UTC to the millisecond, such as 2026-01-31T09:00:00.000Z'),
    bodyHash: hashSchema,
    /** The length of the body's canonical text in UTF-8. */
    bytes: z.int().min(1).max(maxBodyBytes),
    schemaVersion: z.literal(schemaVersion),
    licence: z.url({ protocol: /^https?$/ }).max(500),
  })
  .refine((header) => (header.sequence === 1) === (header.previousHash === null), {
    path: ['previousHash'],
    message: 'the first envelope has no previous hash, and every later one has',
  });

export type EnvelopeHeader = Readonly<z.infer<typeof envelopeHeaderSchema>>;

function isInstant(text: string): boolean {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
}
