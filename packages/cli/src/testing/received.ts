import type { IncomingMessage } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';

interface Part {
  readonly name: string;
  readonly text: string;
  readonly fileName: string | null;
}

/** What a client sent to the hub of a test. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | null;
  readonly language: string | null;
  readonly connection: string | null;
  /** Of a GraphQL request. */
  readonly operation: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of a form, in the order in which its parts came. */
  readonly parts: readonly Part[];
}

/** Reads a request whole: a form with a real parser of multipart, a query as JSON. */
export async function receive(request: IncomingMessage): Promise<Received> {
  const url = new URL(request.url ?? '', 'http://hub');
  const type = request.headers['content-type'] ?? '';
  const body = await buffer(request);
  const graphql =
    type === 'application/json'
      ? (JSON.parse(body.toString()) as { query: string; variables: Record<string, unknown> })
      : null;
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    authorization: request.headers.authorization ?? null,
    language: request.headers['accept-language'] ?? null,
    connection: request.headers.connection ?? null,
    operation: graphql === null ? null : (/^(?:query|mutation) (\w+)/.exec(graphql.query)?.[1] ?? null),
    variables: graphql?.variables ?? {},
    parts: type.startsWith('multipart/form-data') ? await partsOf(body, type) : [],
  };
}

/** The parser that the hub itself reads forms with. */
async function partsOf(body: Buffer, type: string): Promise<Received['parts']> {
  const parts: Part[] = [];
  const files: Promise<void>[] = [];
  const parser = new Busboy({ headers: { 'content-type': type } });
  parser.on('field', (name, value) => parts.push({ name, text: value, fileName: null }));
  parser.on('file', (name, file, fileName) => {
    files.push(
      text(file).then((content) => {
        parts.push({ name, text: content, fileName });
      }),
    );
  });
  parser.end(body);
  await finished(parser);
  await Promise.all(files);
  return parts;
}
