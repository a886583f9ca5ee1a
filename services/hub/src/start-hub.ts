import { formatMistakes, readNetworkFolder, type NetworkFiles } from '@veche/exchange';
import { registerPublicApi } from '@veche/graphql-api';
import { openReader } from '@veche/persistence';
import { openWriter } from '@veche/persistence/writing';
import {
  PeriodicTask,
  StartFailure,
  createHttpServer,
  createLogger,
  listen,
  loadOrCreateSigningKey,
  openServerDatabase,
  readSettings,
  registerHealth,
  type RunningServer,
} from '@veche/service-kit';
import { notifyGateway } from './adoption/notify-gateway.js';
import { pinnedGateway } from './adoption/pinned-gateway.js';
import { disclosureSeed } from './publishing/disclosure-seed.js';
import { openPublications } from './publishing/open-publications.js';
import { RememberingProtector, protectHere, type Protect } from './publishing/protection/protector.js';
import { PublishingRound } from './publishing/publishing-round.js';
import { openPrivateStore } from './service-records/private-store.js';
import { hubSettings } from './settings.js';
import { startAdministration } from './start-administration.js';

export interface StartOptions {
  /** Is given what the operator must see once and no log may keep. Default: it is written to stdout. */
  readonly print?: (line: string) => void;
  /** Where the log goes. Default: stdout. */
  readonly logTo?: Parameters<typeof createLogger>[2];
  /** What decides which figures are hidden. Default: in this thread. */
  readonly protect?: Protect;
}

/**
 * Starts a hub: reads the network's files, opens the database, serves the public API and the administration, and publishes what is new.
 */
export async function startHub(
  environment: Readonly<Record<string, string | undefined>>,
  { print = printLine, logTo, protect = protectHere }: StartOptions = {},
): Promise<RunningServer & { url: string }> {
  const settings = readSettings(hubSettings, environment);
  const gateway = await pinnedGateway(settings);
  const network = await readNetwork(settings.NETWORK_FOLDER);
  const log = createLogger(`hub ${network.code}`, settings.LOG_LEVEL, logTo);
  const key = await loadOrCreateSigningKey(settings.VECHE_DATA);

  // Closed last first, when the hub stops or when it cannot start.
  const opened = new AsyncDisposableStack();
  const stopping = new AbortController();
  try {
    const database = opened.adopt(
      await openServerDatabase({
        folder: settings.VECHE_DATA,
        url: settings.DATABASE_URL,
        name: `hub_${network.code.replaceAll('-', '_')}`,
      }),
      (open) => open.close(),
    );
    const writer = opened.adopt(await openWriter({ url: database.url }), (open) => open.close());
    const records = opened.adopt(await openPrivateStore({ url: database.url }), (open) => open.close());
    await writer.createReader(database.reader);
    const reader = opened.adopt(await openReader({ url: database.readerUrl }), (open) => open.close());
    await records.replaceFigures(network.figures);

    const publisher = { code: network.code, key, writer, reader };
    const publications = opened.adopt(
      openPublications({
        ...{ url: database.url, publisher, network, gateway },
        seed: await disclosureSeed(settings.VECHE_DATA),
        protector: new RememberingProtector(protect, stopping.signal),
        onPublished: () => {
          if (gateway) void notifyGateway(gateway.url, network.code);
        },
      }),
      (open) => open.close(),
    );
    const server = opened.adopt(createHttpServer(log, { trustedProxies: settings.TRUSTED_PROXIES }), (open) =>
      open.close(),
    );
    const round = new PublishingRound({ network, records, gateway, publisher, log });
    registerHealth(server, () => round.health);
    await registerPublicApi(server, { reader, self: { publisher: network.code, kind: 'HUB' } });
    let publicUrl = settings.PUBLIC_URL ?? '';
    await startAdministration(server, opened, {
      ...{ settings, network, gateway, reader, publications, print, log },
      ...{ databaseUrl: database.url, tokens: records.tokens, audit: records.audit },
      waitingFor: () => round.health.waitingFor ?? null,
      publicUrl: () => publicUrl,
    });
    const url = await listen(server, { host: settings.HOST, port: settings.PORT });
    publicUrl ||= url;
    const [self] = await reader.members([network.code]);
    // A changed profile becomes public as everything else does: by being published.
    await writer.putMember({
      code: network.code,
      url: publicUrl,
      self: true,
      profile: self?.profile ?? network.profile,
    });
    log.info({ url }, 'listening');
    opened.adopt(
      new PeriodicTask((signal) => round.run(signal), settings.ADOPT_SECONDS * 1000),
      (publishing) => publishing.stop(),
    );
    return {
      url,
      stop: () => {
        // What somebody waits for may take longer than a stop should.
        stopping.abort();
        return opened.disposeAsync();
      },
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function readNetwork(folder: string): Promise<NetworkFiles> {
  const read = await readNetworkFolder(folder);
  if (read.ok) return read.network;
  throw new StartFailure(
    `The network’s files have mistakes; nothing was loaded:\n${formatMistakes(read.mistakes, read.more)}`,
  );
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
