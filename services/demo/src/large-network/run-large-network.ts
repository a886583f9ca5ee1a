import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@veche/persistence/embedded';
import { startChild, type ChildServer } from '../child-server.js';
import { choosePorts } from '../choose-ports.js';
import { places } from '../founding-network.js';
import { pinKeys } from '../pinned-keys.js';
import { askServer } from '../ask-server.js';
import { countEnvelopes } from './count-envelopes.js';
import type { CatalogueSize } from './made-up-records.js';
import { pageThrough, type PagedThrough } from './page-through.js';
import { peakMemory } from './peak-memory.js';
import { StatementCounter, countingSettings } from './statement-counter.js';
import { largeNetworkCode, largeNetworkTerritory, writeNetwork } from './write-network.js';

const secondsOfTheLongest = 1_800;
/** What came of a large catalogue: how long each step took, what was seen at the gateway, and what it cost. */
export interface LargeNetworkRun {
  readonly seconds: Readonly<Record<'load' | 'publish' | 'harvest' | 'page', number>>;
  readonly seen: PagedThrough;
  /** The numbers of SQL statements that pages took; one number where all took the same. */
  readonly statementsOfPages: readonly number[];
  /** In MB; null where the system does not say. */
  readonly peak: Readonly<Record<'hub' | 'gateway', number | null>>;
}

/**
 * Takes a made-up catalogue all the way: a hub's process loads its files and publishes them, a gateway's process harvests it, and a client
 * pages through all organizations with what they take part in.
 */
export async function runLargeNetwork(size: CatalogueSize): Promise<LargeNetworkRun> {
  const folder = await mkdtemp(join(tmpdir(), 'veche-large-'));
  const settings = { ...countingSettings, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings });
  const children: ChildServer[] = [];
  try {
    await writeNetwork(join(folder, 'network'), size);
    const [gatewayPort = 0, hubPort = 0] = await choosePorts(0, 2);
    const urls = { gateway: `http://localhost:${gatewayPort}`, hub: `http://localhost:${hubPort}` };
    const hub = { name: largeNetworkCode, url: urls.hub, folder: join(folder, 'hub') };
    const keys = await pinKeys(join(folder, 'gateway'), [{ ...hub, territory: largeNetworkTerritory }]);
    const start = async (
      name: 'hub' | 'gateway',
      port: number,
      more: Record<string, string>,
    ): Promise<void> => {
      await postgres.createDatabase(name);
      const environment = {
        VECHE_DATA: join(folder, name),
        PORT: String(port),
        DATABASE_URL: postgres.url(name),
      };
      const child = { data: folder, url: urls[name], environment: { ...environment, ...more } };
      children.push(await startChild(name, places[name], child));
    };
    const peak = async (name: string): Promise<number | null> =>
      peakMemory(Number(await readFile(join(folder, 'run', `${name}.pid`), 'utf8')));

    // Between harvests that nobody asks for, more time passes than a run takes: the hub's word alone starts one.
    const gatewaySettings = { DEFINITIONS_FOLDER: places.definitions, HARVEST_SECONDS: '3600' };
    await start('gateway', gatewayPort, { MEMBERS_FILE: keys.membersFile, ...gatewaySettings });
    await until(() => answers(`${urls.gateway}/health/ready`), children);

    const clock = stopwatch();
    await start('hub', hubPort, {
      NETWORK_FOLDER: join(folder, 'network'),
      GATEWAY_URL: urls.gateway,
      GATEWAY_KEY_FILE: keys.gatewayKeyFile,
      // The hub's own questions to the gateway would be counted among those of the pages.
      ADOPT_SECONDS: '3600',
    });
    await until(() => answers(`${urls.hub}/health/live`), children);
    const load = clock();
    await until(() => answers(`${urls.hub}/health/ready`), children);
    const publish = clock();
    const said = await countEnvelopes(postgres.url('hub'));
    await until(async () => (await countEnvelopes(postgres.url('gateway'))) === said, children);
    const harvest = clock();

    const counter = await StatementCounter.open(postgres.url('gateway'));
    const statements = new Set<number>();
    let before = await counter.count();
    clock();
    const seen = await pageThrough(
      (query, variables) => askServer({ url: `${urls.gateway}/graphql` }, query, variables),
      async () => {
        const now = await counter.count();
        statements.add(now - before);
        before = now;
      },
    );
    const page = clock();
    await counter.close();
    return {
      seconds: { load, publish, harvest, page },
      seen,
      statementsOfPages: [...statements],
      peak: { hub: await peak('hub'), gateway: await peak('gateway') },
    };
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** Waits until something is so, and no longer than the servers live. */
async function until(isSo: () => Promise<boolean>, children: readonly ChildServer[]): Promise<void> {
  const gone = Promise.race(children.map(({ name, exited }) => exited.then(() => name)));
  const end = Date.now() + secondsOfTheLongest * 1000;
  while (!(await isSo())) {
    const name = await Promise.race([gone, sleep(200, null)]);
    if (name !== null) throw new Error(`${name} ended before it should`);
    if (Date.now() > end) throw new Error('it took too long');
  }
}

/** Seconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return seconds;
  };
}
