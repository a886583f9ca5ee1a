import type { PublicReader } from '@veche/persistence';
import type { FastifyInstance } from 'fastify';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { acceptsGzip } from './accepted-types.js';
import { byteRange } from './byte-range.js';
import { bodyBytes, bodyLength } from './envelope-body.js';
import { matchesEtag } from './strong-etag.js';

/**
 * The canonical body of an envelope at `{hash}` below the scope. It never changes, so that anybody may keep it for ever; parts of it
 * can be asked for, and are sent as they are; the whole is compressed for whoever can read that. A body that was withdrawn is gone (410),
 * which tells a harvester to keep the header and go on; an envelope that nobody said here is not found (404).
 */
export function registerEnvelopeRoute(scope: FastifyInstance, reader: PublicReader): void {
  scope.get<{ Params: { hash: string } }>('/:hash', async (request, reply) => {
    const { hash } = request.params;
    const hashed = /^[0-9a-f]{64}$/.test(hash);
    const total = hashed ? await bodyLength(reader, hash) : null;
    if (total === null) {
      const gone = hashed && (await reader.hasEnvelope(hash));
      return reply
        .code(gone ? 410 : 404)
        .header('cache-control', 'no-store')
        .send({ errors: [gone ? withdrawn(hash) : unknown(hash)] });
    }
    const headers = request.headers;
    const whole = headers.range === undefined || !isCurrent(headers['if-range'], `"${hash}"`);
    const gzip = whole && acceptsGzip(headers['accept-encoding']);
    const etag = gzip ? `"${hash}-gzip"` : `"${hash}"`;
    void reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'Accept-Encoding')
      .header('accept-ranges', 'bytes')
      .header('etag', etag);
    if (matchesEtag(headers['if-none-match'], etag)) return reply.code(304).send();
    const range = whole ? null : byteRange(headers.range, total);
    if (range === 'UNSATISFIABLE') {
      return reply
        .code(416)
        .header('cache-control', 'no-store')
        .header('content-range', `bytes */${total}`)
        .send({ errors: [{ message: `The body has ${total} bytes.`, extensions: { code: 'BAD_RANGE' } }] });
    }
    const part = range ?? { start: 0, end: total };
    if (range !== null) {
      void reply.code(206).header('content-range', `bytes ${part.start}-${part.end - 1}/${total}`);
    }
    const bytes = Readable.from(bodyBytes(reader, hash, part));
    if (!gzip) return reply.header('content-length', part.end - part.start).send(bytes);
    void reply.header('content-encoding', 'gzip');
    return reply.send(
      pipeline(bytes, createGzip(), (error) => {
        if (error) request.log.warn({ err: error, hash }, 'an envelope was not sent to the end');
      }),
    );
  });
}

interface RouteError {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

function withdrawn(hash: string): RouteError {
  return {
    message: `The publisher withdrew envelope "${hash}": its body was deleted. Its header stays in the feed, so that the chain can be verified.`,
    extensions: { code: 'ENVELOPE_WITHDRAWN' },
  };
}

function unknown(hash: string): RouteError {
  return {
    message: `There is no envelope ${JSON.stringify(hash.slice(0, 80))} here.`,
    extensions: { code: 'NO_SUCH_ENVELOPE' },
  };
}

/** Whether a part fits to what the client has (RFC 9110, §13.1.5). */
function isCurrent(ifRange: string | string[] | undefined, etag: string): boolean {
  return ifRange === undefined || ifRange === etag;
}
