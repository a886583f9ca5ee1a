import { join } from 'node:path';
import type { RunningServer } from '@veche/service-kit';
import { accessKeyOf } from './access-key.js';
import type { DemoArguments } from './arguments.js';
import { ChildServers } from './child-servers.js';
import { choosePorts } from './choose-ports.js';
import { takeDataFolder } from './data-folder.js';
import { openDemoDatabases } from './demo-databases.js';
import { foundingNetworks, places } from './founding-network.js';
import { harvested } from './harvested.js';
import { pinKeys } from './pinned-keys.js';

/** How often the gateway asks the hubs for news. */
const secondsBetweenRounds = '5';

/** Brings up the founding network on one machine: a PostgreSQL, the gateway, and the hub of every network; each a process of its own. */
export async function startDemo(
  { fresh, port, data, databaseUrl }: DemoArguments,
  say: (line: string) => void,
): Promise<RunningServer> {
  const [gatewayPort = 0, ...hubPorts] = await choosePorts(port, 1 + foundingNetworks.length);
  const gateway = place('gateway', gatewayPort, join(data, 'gateway'));
  const hubs = foundingNetworks.map(({ code, territory }, index) => ({
    ...place(code, hubPorts[index] ?? 0, join(data, 'hubs', code)),
    territory,
  }));

  const giveBack = await takeDataFolder(data, fresh);
  const databases = await openDemoDatabases(data, databaseUrl).catch(async (error: unknown) => {
    await giveBack();
    throw error;
  });
  const children = new ChildServers(data, databases, say);
  const stop = async (): Promise<void> => {
    await children.stop();
    await databases.close();
    await giveBack();
  };
  const accessKey = await accessKeyOf(data);
  try {
    const { membersFile, gatewayKeyFile } = await pinKeys(gateway.folder, hubs);
    // All at once: a hub that is up before the gateway asks again a second later.
    await Promise.all([
      children.start(places.gateway, gateway, {
        MEMBERS_FILE: membersFile,
        DEFINITIONS_FOLDER: places.definitions,
        HARVEST_SECONDS: secondsBetweenRounds,
      }),
      ...hubs.map((hub) =>
        children.start(places.hub, hub, {
          NETWORK_FOLDER: join(places.networks, hub.name),
          GATEWAY_URL: gateway.url,
          GATEWAY_KEY_FILE: gatewayKeyFile,
          ADOPT_SECONDS: '1',
          VECHE_ADMIN_TOKEN: accessKey,
        }),
      ),
    ]);
    await harvested(gateway.url, hubs, join(data, 'logs/gateway.log'));
  } catch (error) {
    await stop();
    throw error;
  }
  say(`ready  ${[gateway, ...hubs].map(({ name, url }) => `${name} ${url}/graphql`).join('  ')}`);
  say(
    `the hubs’ own pages, with the access key ${accessKey}:  ${hubs.map(({ url }) => `${url}/admin/`).join('  ')}`,
  );
  const filling = new AbortController();
  // What only the filling needs is not read before.
  void import('./synthetic-records/fill-hubs.js').then(({ fillHubs }) =>
    fillHubs(hubs, accessKey, { say, signal: filling.signal }),
  );
  return {
    stop: async () => {
      filling.abort();
      await stop();
    },
  };
}

function place(
  name: string,
  port: number,
  folder: string,
): { name: string; url: string; port: number; folder: string } {
  return { name, url: `http://localhost:${port}`, port, folder };
}
