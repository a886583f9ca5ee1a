import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What a client sent to the hub of a test. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | null;
  readonly language: string | null;
  /** Of a GraphQL request. */
  readonly operation: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of a form, in the order in which its parts came. */
  readonly parts: readonly {
    readonly name: string;
    readonly text: string;
    readonly fileName: string | null;
  }[];
}

/** Reads a request whole: a form with the platform's own parser of multipart, a query as JSON. */
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
    operation: graphql === null ? null : (/^(?:query|mutation) (\w+)/.exec(graphql.query)?.[1] ?? null),
    variables: graphql?.variables ?? {},
    parts: type.startsWith('multipart/form-data') ? await partsOf(body, type) : [],
  };
}

async function partsOf(body: Buffer, type: string): Promise<Received['parts']> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string'
        ? { name, text: value, fileName: null }
        : { name, text: await value.text(), fileName: value.name },
    ),
  );
}
