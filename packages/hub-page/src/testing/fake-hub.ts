import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buildSchema, graphql, type GraphQLError, type GraphQLSchema } from 'graphql';
import { FakeAccounts } from './fake-accounts.js';
import { FakeIntake } from './fake-intake.js';
import { fakePublic } from './fake-public.js';
import { FakePublications } from './fake-publications.js';
import { FakeRefusal } from './fake-refusal.js';

const pageFolder = new URL('../../dist/page/', import.meta.url);
const schemaFile = (name: string): URL => new URL(`../../../../schema/${name}.graphql`, import.meta.url);

/** What the hub serves the page with: nothing from elsewhere, nothing inline. */
const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * A hub for tests of the page: a real server with the doors and the schema of the real one, and made-up answers. It can be stopped and started again at the
 * same address, as a hub that restarts.
 */
export class FakeHub {
  readonly accounts = new FakeAccounts();
  readonly intake = new FakeIntake();
  readonly publications = new FakePublications();
  /** What the files were called that came in. */
  readonly fileNames: string[] = [];
  readonly #schemas = new Map<string, GraphQLSchema>();
  #server: Server | null = null;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void this.#answer(request, response);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
  }

  /** Ends every connection at once, as a crash does. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    try {
      const account = url.pathname.startsWith('/admin/') && this.accounts.find(request.headers.authorization);
      if (request.method === 'GET' && !url.pathname.startsWith('/admin/templates/'))
        await sendPage(url, response);
      else if (url.pathname === '/graphql') await this.#graphql('public', request, response, fakePublic);
      else if (!account) throw new FakeRefusal('UNAUTHENTICATED', 'Who are you?', 401);
      else if (url.pathname === '/admin/graphql') {
        const rootValue = {
          ...this.accounts.resolvers(account.name, this.url),
          ...this.intake.resolvers,
          ...this.publications.resolvers(account.name),
        };
        await this.#graphql('admin', request, response, rootValue);
      } else await this.#plain(url, request, response);
    } catch (thrown) {
      const refusal = thrown instanceof FakeRefusal ? thrown : new FakeRefusal('UNEXPECTED', '', 500);
      sendJson(response, { error: { code: refusal.code, message: refusal.message } }, refusal.status);
    }
  }

  async #graphql(
    schemaName: string,
    request: IncomingMessage,
    response: ServerResponse,
    rootValue: object,
  ): Promise<void> {
    const { query, variables } = JSON.parse((await bodyOf(request)).toString()) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const schema =
      this.#schemas.get(schemaName) ?? buildSchema(await readFile(schemaFile(schemaName), 'utf8'));
    this.#schemas.set(schemaName, schema);
    const result = await graphql({
      schema,
      source: query,
      variableValues: variables,
      rootValue,
    });
    const errors = result.errors?.map(withCode);
    sendJson(response, errors ? { ...result, errors } : result);
  }

  async #plain(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (url.pathname.startsWith('/admin/templates/')) {
      response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' });
      response.end('Получатель (ключ);Дата или период;Услуга\r\n');
      return;
    }
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const form = await new Response(new Uint8Array(await bodyOf(request)), { headers }).formData();
    const file = form.get('file');
    const mapping = form.get('mapping');
    if (!(file instanceof File)) throw new FakeRefusal('NO_FILE', 'no file', 400);
    this.fileNames.push(file.name);
    const upload = { text: await file.text(), mapping: typeof mapping === 'string' ? mapping : null };
    if (url.pathname === '/admin/inspect') sendJson(response, this.intake.inspect(upload.text));
    else if (url.pathname === '/admin/imports')
      sendJson(response, await this.intake.import(upload, url.searchParams));
    else {
      response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' });
      response.end(this.intake.rejectedRows(upload));
    }
  }
}

function withCode(error: GraphQLError): object {
  const { originalError, message } = error;
  const code = originalError instanceof FakeRefusal ? originalError.code : 'UNEXPECTED';
  return { message, extensions: { code } };
}

async function sendPage(url: URL, response: ServerResponse): Promise<void> {
  const name = url.pathname.replace(/^\/admin\//u, '') || 'index.html';
  const content = /^[\w.]+$/u.test(name) ? await readFile(new URL(name, pageFolder)).catch(() => null) : null;
  response.writeHead(content ? 200 : 404, {
    'content-type': types[extname(name)] ?? 'text/plain',
    'content-security-policy': contentPolicy,
  });
  response.end(content ?? 'not found');
}

function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
