import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publisherCodeSchema } from '@veche/domain';
import { nextLink, sealEnvelope, type Envelope, type EnvelopeKind, type SigningKey } from '@veche/release';
import { dataLicence } from '../append-signed.js';

/** A server of feeds over real HTTP, for tests: what it announces and what it sends can be bent. */
export class TestingFeed {
  readonly envelopes: Envelope[] = [];
  /** Replaces the body that is sent for an envelope's hash. */
  readonly bodies = new Map<string, string | Uint8Array>();
  /** The status that is answered instead of an envelope's body, by its hash: 410 for a body that was taken back. */
  readonly statuses = new Map<string, number>();
  /** Every request so far, as `METHOD /path`. */
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      const hash = /^\/envelopes\/(.+)$/.exec(request.url ?? '')?.[1];
      if (hash !== undefined) {
        const body = this.bodies.get(hash) ?? this.envelopes.find((envelope) => envelope.hash === hash)?.body;
        const status = this.statuses.get(hash) ?? (body === undefined ? 404 : 200);
        response.writeHead(status).end(status === 200 ? body : '');
      } else if (request.url === '/graphql') {
        let text = '';
        request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
        request.on('end', () => {
          response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify(this.#page(text)));
        });
      } else response.writeHead(request.url?.endsWith('/notifications') === true ? 202 : 404).end();
    });
  }

  static async start(): Promise<TestingFeed> {
    const feed = new TestingFeed();
    await new Promise<void>((resolve) => feed.#server.listen(0, '127.0.0.1', resolve));
    return feed;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Seals a body as the next envelope of a publisher's feed. */
  async say(
    body: unknown,
    key: SigningKey,
    publisher = 'omsk',
    kind: EnvelopeKind = 'catalogue',
  ): Promise<Envelope> {
    const last = this.#of(publisher).at(-1);
    const link = nextLink(last ? { sequence: last.header.sequence, hash: last.hash } : null);
    const label = {
      publisher: publisherCodeSchema.parse(publisher),
      ...link,
      kind,
      publishedAt: new Date('2026-01-01T00:00:00Z'),
      licence: dataLicence,
    };
    const envelope = await sealEnvelope(label, body, key);
    this.envelopes.push(envelope);
    return envelope;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #of(publisher: string): Envelope[] {
    return this.envelopes.filter(({ header }) => header.publisher === publisher);
  }

  #page(request: string): unknown {
    const { variables } = JSON.parse(request) as {
      variables: { publisher: string; after: number; first: number };
    };
    const envelopes = this.#of(variables.publisher)
      .slice(variables.after, variables.after + variables.first)
      .map(({ header, headerJson, signature }) => ({
        sequence: header.sequence,
        header: headerJson,
        signature,
      }));
    return { data: { envelopes } };
  }
}
