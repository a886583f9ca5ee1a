import { sql } from 'kysely';
import type { PublicReader, StoredEnvelopeHeader } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

/** What gateways harvest: headers after a sequence, and stretches of bodies. */
export function readEnvelopes(
  database: ReadDatabase,
): Pick<PublicReader, 'envelopeHeaders' | 'hasEnvelope' | 'envelopeBody'> {
  return {
    envelopeHeaders: (publisher, afterSequence, first) =>
      database.rows(sql<StoredEnvelopeHeader>`
        select publisher, sequence, hash, header, signature from veche.envelope
          where publisher = ${publisher} and sequence > ${afterSequence} order by sequence limit ${first}`),
    hasEnvelope: async (hash) => {
      const rows = await database.rows(sql`select from veche.envelope where hash = ${hash} limit 1`);
      return rows.length > 0;
    },
    envelopeBody: async (hash, range) => {
      const stretch =
        range === undefined
          ? sql`body`
          : sql`substring(body from ${range.start + 1}::int for ${Math.max(0, range.end - range.start)}::int)`;
      const rows = await database.rows(sql<{ bytes: Buffer; total: number }>`
        select ${stretch} as bytes, octet_length(body) as total from veche.envelope_body
          where hash = ${hash} order by publisher limit 1`);
      return rows[0] ?? null;
    },
  };
}
