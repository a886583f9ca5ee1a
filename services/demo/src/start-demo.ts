import { join } from 'node:path';
import type { RunningServer } from '@veche/service-kit';
import { territoryOf } from './territory-of.js';
import { startChild, type ChildServer } from './child-server.js';
import { takeDataFolder } from './data-folder.js';
import { openDemoDatabases } from './demo-databases.js';
import { foundingNetworks, places } from './founding-network.js';
import { requireFreePorts } from './free-ports.js';
import { harvested } from './harvested.js';
import { pinKeys } from './pinned-keys.js';
import type { DemoArguments } from './arguments.js';

const secondsBetweenHarvests = '5';

/** Brings up the founding network on one machine: a PostgreSQL, the gateway, and the hub of every network; each a process of its own. */
export async function startDemo(
  { fresh, port, databaseUrl }: DemoArguments,
  say: (line: string) => void,
): Promise<RunningServer> {
  const hubs = await Promise.all(
    foundingNetworks.map(async (code, index) => ({
      code,
      url: `http://localhost:${port + 1 + index}`,
      port: port + 1 + index,
      folder: join(places.data, 'hubs', code),
      files: join(places.networks, code),
      territory: await territoryOf(join(places.networks, code)),
    })),
  );
  await requireFreePorts([port, ...hubs.map((hub) => hub.port)]);
  const giveBack = await takeDataFolder(places.data, fresh);
  const started: ChildServer[] = [];
  const databases = await openDemoDatabases(places.data, databaseUrl).catch(async (error: unknown) => {
    await giveBack();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((child) => child.stop()));
    await databases.close();
    await giveBack();
  };
  const start = async (
    name: string,
    program: string,
    at: { url: string; port: number; folder: string },
    environment: Record<string, string>,
  ): Promise<void> => {
    const child = await startChild(name, program, {
      data: places.data,
      url: at.url,
      environment: {
        VECHE_DATA: at.folder,
        PORT: String(at.port),
        DATABASE_URL: await databases.database(name),
        ...environment,
      },
    });
    started.push(child);
    await child.ready();
    void child.exited.then((code) => {
      if (code !== 0) say(`${name} stopped (exit code ${code ?? 'none'}); the others go on.`);
    });
  };
  try {
    const gateway = { url: `http://localhost:${port}`, port, folder: join(places.data, 'gateway') };
    const { membersFile, gatewayKeyFile } = await pinKeys({ gateway: gateway.folder, hubs });
    await start('gateway', places.gateway, gateway, {
      MEMBERS_FILE: membersFile,
      DEFINITIONS_FOLDER: places.definitions,
      HARVEST_SECONDS: secondsBetweenHarvests,
    });
    await Promise.all(
      hubs.map((hub) =>
        start(hub.code, places.hub, hub, {
          NETWORK_FOLDER: hub.files,
          GATEWAY_URL: gateway.url,
          GATEWAY_KEY_FILE: gatewayKeyFile,
        }),
      ),
    );
    await harvested(gateway.url);
    say(
      `ready  ${[`gateway ${gateway.url}/graphql`, ...hubs.map((hub) => `${hub.code} ${hub.url}/graphql`)].join('  ')}`,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}
