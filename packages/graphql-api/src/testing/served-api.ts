import { publisherCodeSchema } from '@veche/domain';
import type { PublicReader } from '@veche/persistence';
import fastify from 'fastify';
import type { PublicApiOptions } from '../http/public-api-options.js';
import { registerPublicApi } from '../http/register-public-api.js';

/** The answer of the API to one query. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** The public API on a port of its own. */
export interface ServedApi {
  readonly url: string;
  /** Posts a query. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** The data of a query that must not fail. */
  dataOf(query: string, variables?: object): Promise<unknown>;
  /** The extensions of the only error of a query that must fail. */
  errorOf(query: string, variables?: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** What the log was told. */
export interface TestLog {
  readonly lines: object[];
  error(details: object): void;
}

export function testLog(): TestLog {
  const lines: object[] = [];
  return { lines, error: (details) => void lines.push(details) };
}

/** Serves a reader as the gateway of the founding network. */
export async function serveApi(
  reader: PublicReader,
  options: Partial<PublicApiOptions> = {},
): Promise<ServedApi> {
  const server = fastify();
  const self = { publisher: publisherCodeSchema.parse('gateway'), kind: 'GATEWAY' } as const;
  await registerPublicApi(server, { reader, self, log: testLog(), ...options });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const ask = async (query: string, variables?: object): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return {
    url,
    ask,
    dataOf: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    errorOf: async (query, variables) => {
      const { errors = [] } = await ask(query, variables);
      if (errors.length !== 1) throw new Error(`expected one error, found ${JSON.stringify(errors)}`);
      return errors[0]?.extensions;
    },
    stop: () => server.close(),
  };
}
