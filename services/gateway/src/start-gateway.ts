import type { IndicatorDefinition } from '@veche/domain';
import { formatMistake, readDefinitionsFolder } from '@veche/exchange';
import { registerPublicApi } from '@veche/graphql-api';
import { openReader } from '@veche/persistence';
import { openWriter } from '@veche/persistence/writing';
import {
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
import { registerNotifications } from './harvest/notification-route.js';
import { startHarvest } from './harvest/start-harvest.js';
import { readMembersFile } from './membership/members-file.js';
import { publishDefinitions } from './membership/publish-definitions.js';
import { registerMembers } from './membership/register-members.js';
import { gatewaySettings } from './settings.js';

/** Starts a gateway: its database, its registry of definitions, its public API, and the harvest of its members. */
export async function startGateway(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunningServer & { url: string }> {
  const settings = readSettings(gatewaySettings, environment);
  const log = createLogger('gateway', settings.LOG_LEVEL);
  const publisher = settings.GATEWAY_CODE;
  const members = await readMembersFile(settings.MEMBERS_FILE, publisher);
  const definitions = await readDefinitions(settings.DEFINITIONS_FOLDER);
  const key = await loadOrCreateSigningKey(settings.VECHE_DATA);

  // Closed last first, when the gateway stops or when it cannot start.
  const opened = new AsyncDisposableStack();
  try {
    const database = opened.adopt(
      await openServerDatabase({
        folder: settings.VECHE_DATA,
        url: settings.DATABASE_URL,
        name: 'gateway',
      }),
      (open) => open.close(),
    );
    const writer = opened.adopt(await openWriter({ url: database.url }), (open) => open.close());
    await writer.createReader(database.reader);
    const reader = opened.adopt(await openReader({ url: database.readerUrl }), (open) => open.close());
    await registerMembers(members, { writer, reader });
    const published = await publishDefinitions(definitions, { publisher, key, writer, reader });
    log.info({ published, known: definitions.length }, 'definitions');

    const server = opened.adopt(createHttpServer(log), (open) => open.close());
    registerHealth(server, () => ({ ready: true }));
    await registerPublicApi(server, { reader, self: { publisher, kind: 'GATEWAY' } });
    const harvest = opened.adopt(
      startHarvest(members, { writer, reader, interval: settings.HARVEST_SECONDS * 1000, log }),
      (started) => started.stop(),
    );
    registerNotifications(server, harvest);
    const url = await listen(server, { host: settings.HOST, port: settings.PORT });
    log.info({ url }, 'listening');
    return { url, stop: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function readDefinitions(folder: string): Promise<IndicatorDefinition[]> {
  const read = await readDefinitionsFolder(folder);
  if (read.ok) return [...read.definitions];
  throw new StartFailure(`The definitions cannot be read:\n${read.mistakes.map(formatMistake).join('\n')}`);
}
