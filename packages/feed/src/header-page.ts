import { z } from 'zod';
import { boundedRequest } from './bounded-request.js';
import { refused, unreachable } from './feed-failure.js';
import type { FeedLimits, FeedSource } from './feed-source.js';

const query = `query Envelopes($publisher: String!, $after: Int!, $first: Int!) {
  envelopes(publisher: $publisher, after: $after, first: $first) { sequence header signature }
}`;

const announcedHeaderSchema = z.object({
  sequence: z.int().min(1),
  header: z.string().max(4096),
  signature: z.string().max(4096),
});

export type AnnouncedHeader = z.infer<typeof announcedHeaderSchema>;

const answerSchema = z.object({ data: z.object({ envelopes: z.array(announcedHeaderSchema).max(100) }) });

/**
 * The headers that a server announces for a publisher after a sequence, in order.
 *
 * @throws FeedError
 */
export async function headerPage(
  source: FeedSource,
  after: number,
  limits: FeedLimits,
  signal: AbortSignal,
): Promise<AnnouncedHeader[]> {
  const bytes = await boundedRequest(`${source.url}/graphql`, {
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        query,
        variables: { publisher: source.publisher, after, first: limits.pageSize },
      }),
    },
    deadline: limits.requestDeadline,
    maxBytes: limits.pageSize * 10_000,
    signal,
  });
  const parsed = answerSchema.safeParse(parseJson(bytes, source.url));
  if (!parsed.success) throw unreachable(`${source.url} did not answer with a list of envelopes`);
  const headers = parsed.data.data.envelopes;
  headers.forEach((header, index) => {
    if (header.sequence !== after + index + 1) {
      throw refused(
        'SEQUENCE_HOLE',
        after + index + 1,
        `envelope ${after + index + 1} was expected, and ${header.sequence} announced`,
      );
    }
  });
  return headers;
}

function parseJson(bytes: Uint8Array, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw unreachable(`${url} did not answer in JSON`);
  }
}
