import { z } from 'zod';

const answerSchema = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** Asks a server a GraphQL query over HTTP, and gives the answer's data. */
export async function askServer(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  const { data, errors } = answerSchema.parse(await response.json());
  if (errors) throw new Error(`${url} refused: ${errors.map(({ message }) => message).join('; ')}`);
  return data;
}
