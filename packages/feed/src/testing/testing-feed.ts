import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publisherCodeSchema } from '@veche/domain';
import { sealEnvelope, type Envelope, type SigningKey } from '@veche/release';

/** A server of one feed over real HTTP, for tests: what it announces and what it sends can be bent. */
export class TestingFeed {
  readonly envelopes: Envelope[] = [];
  /** Replaces the body that is sent for an envelope's hash. */
  readonly bodies = new Map<string, string | Uint8Array>();
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      const hash = /^\/envelopes\/(.+)$/.exec(request.url ?? '')?.[1];
      if (hash !== undefined) {
        const body = this.bodies.get(hash) ?? this.envelopes.find((envelope) => envelope.hash === hash)?.body;
        response.writeHead(body === undefined ? 404 : 200).end(body);
        return;
      }
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      request.on('end', () => {
        const { variables } = JSON.parse(text) as { variables: { after: number; first: number } };
        const envelopes = this.envelopes
          .slice(variables.after, variables.after + variables.first)
          .map(({ header, headerJson, signature }) => ({
            sequence: header.sequence,
            header: headerJson,
            signature,
          }));
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ data: { envelopes } }));
      });
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

  /** Seals a body as the next envelope of the feed. */
  async say(body: unknown, key: SigningKey, publisher = 'omsk'): Promise<Envelope> {
    const last = this.envelopes.at(-1);
    const envelope = await sealEnvelope(
      {
        publisher: publisherCodeSchema.parse(publisher),
        sequence: this.envelopes.length + 1,
        previousHash: last?.hash ?? null,
        kind: 'catalogue',
        publishedAt: new Date('2026-01-01T00:00:00Z'),
        licence: 'https://creativecommons.org/licenses/by/4.0/',
      },
      body,
      key,
    );
    this.envelopes.push(envelope);
    return envelope;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
