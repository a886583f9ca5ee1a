import { z } from 'zod';

const answerSchema = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** An endpoint, and what lets one in where it is not open to all. */
export interface Endpoint {
  readonly url: string;
  readonly token?: string;
}

/** Asks a server a GraphQL query over HTTP, and gives the answer's data. It has a minute, unless a signal says when to give up. */
export async function askServer(
  { url, token }: Endpoint,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  signal: AbortSignal = AbortSignal.timeout(60_000),
): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const { data, errors } = answerSchema.parse(await response.json());
  if (errors) throw new Error(`${url} refused: ${errors.map(({ message }) => message).join('; ')}`);
  return data;
}
