import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '@veche/service-kit';
import { z } from 'zod';

const deadline = 120_000;
const pause = 200;

const answerSchema = z.object({
  data: z.object({
    network: z.object({
      members: z.array(z.object({ code: z.string(), state: z.string() })),
    }),
  }),
});

/**
 * Resolves when the gateway has harvested every member.
 *
 * @throws StartFailure that names those it has not, or says that it stopped answering
 */
export async function harvested(gatewayUrl: string, logFile: string): Promise<void> {
  const asked = (): Promise<string[]> =>
    notHarvested(gatewayUrl).catch((cause: unknown) => {
      throw new StartFailure(`The gateway stopped answering: see ${logFile}.`, { cause });
    });
  const end = Date.now() + deadline;
  let waiting = await asked();
  while (waiting.length > 0) {
    if (Date.now() > end)
      throw new StartFailure(
        `The gateway has not harvested ${waiting.join(', ')} in ${deadline / 1000} seconds: see ${logFile}.`,
      );
    await sleep(pause);
    waiting = await asked();
  }
}

async function notHarvested(gatewayUrl: string): Promise<string[]> {
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ network { members { code state } } }' }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data } = answerSchema.parse(await response.json());
  return data.network.members
    .filter(({ state }) => state !== 'CURRENT')
    .map(({ code, state }) => `${code} (${state})`);
}
