import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { receive, type Received } from './received.js';

/** An answer of the hub of a test. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

export type Door = (received: Received) => Answer | Promise<Answer>;

/** A small real HTTP server in a hub's place: answers by GraphQL operation or by `METHOD /path`, and remembers what it got. */
export interface HubUnderTest {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

/** Starts it on a free port. What nobody gave an answer for is answered with 404. */
export async function startHubUnderTest(doors: Readonly<Record<string, Door>>): Promise<HubUnderTest> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void receive(request)
      .then(async (got) => {
        received.push(got);
        const door = doors[got.operation ?? `${got.method} ${got.path}`];
        send(response, door ? await door(got) : refusal(404, 'NO_SUCH_ROUTE', 'There is no such route.'));
      })
      .catch(() => {
        response.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status = 200, type = 'application/json', body }: Answer): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** An answer to a GraphQL query. */
export function data(value: unknown): Answer {
  return { body: JSON.stringify({ data: value }) };
}

/** A refusal in the form that every door of a hub has. */
export function refusal(status: number, code: string, message: string): Answer {
  return {
    status,
    body: JSON.stringify({ error: { code, message }, errors: [{ message, extensions: { code } }] }),
  };
}
