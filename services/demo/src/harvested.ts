import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '@veche/service-kit';
import { z } from 'zod';

const deadline = 120_000;
const pause = 500;
const envelopesInPage = 100;

const stateSchema = z.object({
  data: z.object({
    network: z.object({ members: z.array(z.object({ code: z.string(), state: z.string() })) }),
  }),
});

const saidSchema = z.object({ data: z.object({ envelopes: z.array(z.object({ hash: z.string() })) }) });

/**
 * Resolves when the gateway has harvested everything that the hubs, which are ready, have said.
 *
 * @throws StartFailure that names those it has not, or says that a server stopped answering
 */
export async function harvested(
  gatewayUrl: string,
  hubs: readonly { readonly name: string; readonly url: string }[],
  logFile: string,
): Promise<void> {
  const asked = (): Promise<string[]> =>
    notHarvested(gatewayUrl, hubs).catch((cause: unknown) => {
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

async function notHarvested(
  gatewayUrl: string,
  hubs: readonly { readonly name: string; readonly url: string }[],
): Promise<string[]> {
  const { data } = stateSchema.parse(await ask(gatewayUrl, '{ network { members { code state } } }'));
  const current = new Set(
    data.network.members.filter(({ state }) => state === 'CURRENT').map(({ code }) => code),
  );
  const waiting = await Promise.all(
    hubs.map(async ({ name, url }) => {
      const [said, known] = await Promise.all([envelopes(url, name), envelopes(gatewayUrl, name)]);
      return current.has(name) && said === known ? [] : [name];
    }),
  );
  return waiting.flat();
}

/** The hashes of all that a publisher has said, as a server knows it. */
async function envelopes(url: string, publisher: string): Promise<string> {
  const hashes: string[] = [];
  for (;;) {
    const { data } = saidSchema.parse(
      await ask(
        url,
        `{ envelopes(publisher: "${publisher}", after: ${hashes.length}, first: ${envelopesInPage}) { hash } }`,
      ),
    );
    hashes.push(...data.envelopes.map(({ hash }) => hash));
    if (data.envelopes.length < envelopesInPage) return hashes.join(' ');
  }
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  });
  return response.json();
}
