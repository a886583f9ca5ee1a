import type { PublisherCode } from '@veche/domain';
import type { NetworkFiles } from '@veche/exchange';
import type { FeedSource } from '@veche/feed';
import { hubPageFolder } from '@veche/hub-page';
import type { PublicReader } from '@veche/persistence';
import { PeriodicTask, type Logger } from '@veche/service-kit';
import type { FastifyInstance } from 'fastify';
import { printFirstAdministrator } from './administration/accounts/first-administrator.js';
import type { TokenBook } from './administration/accounts/token-book.js';
import type { AuditTrail } from './administration/audit/audit-trail.js';
import { authenticationOf } from './administration/authentication-of.js';
import { registerAdministration } from './administration/register-administration.js';
import { retainRecords } from './administration/retain-records.js';
import { hubVersion } from './hub-version.js';
import { openIntake } from './intake/open-intake.js';
import { catalogueWords, codeListsInForce } from './intake/source/reading-words.js';
import type { Publications } from './publishing/publications.js';
import type { HubSettings } from './settings.js';

const day = 86_400_000;
const megabyte = 1_000_000;

interface AdministrationOfHub {
  readonly settings: HubSettings;
  readonly network: NetworkFiles & { readonly code: PublisherCode };
  readonly gateway: FeedSource | null;
  /** The owner's address of the hub's database. */
  readonly databaseUrl: string;
  readonly tokens: TokenBook;
  readonly audit: AuditTrail;
  readonly reader: PublicReader;
  readonly publications: Publications;
  readonly waitingFor: () => string | null;
  readonly publicUrl: () => string;
  readonly print: (line: string) => void;
  readonly log: Logger;
}

/** Opens the doors for the network's own staff: what they bring in, what they publish, and who they are. What it opens, `opened` closes. */
export async function startAdministration(
  server: FastifyInstance,
  opened: AsyncDisposableStack,
  parts: AdministrationOfHub,
): Promise<void> {
  const { settings, network, gateway, reader, tokens, audit, log } = parts;
  const retentionMonths = settings.RETENTION_MONTHS ?? null;
  const authentication = authenticationOf(settings, tokens);
  const words = {
    codeLists: () => codeListsInForce(reader),
    catalogue: () => catalogueWords(network.nodes()),
  };
  // Closed before the server is: what is still being imported ends at once, and whoever sends it is told.
  const intake = opened.adopt(
    await openIntake({ url: parts.databaseUrl, folder: settings.VECHE_DATA, retentionMonths, ...words }),
    (open) => open.close(),
  );
  if (intake.interrupted > 0)
    log.warn({ imports: intake.interrupted }, 'imports were interrupted: nothing of them was stored');
  await registerAdministration(server, {
    intake,
    publications: parts.publications,
    authentication,
    audit,
    hub: {
      code: network.code,
      names: network.profile.names,
      territory: network.profile.territory,
      version: hubVersion(),
      policy: network.policy,
      publicUrl: parts.publicUrl,
      gatewayUrl: gateway?.url ?? null,
      retentionMonths,
      waitingFor: parts.waitingFor,
    },
    reader,
    ...words,
    log,
    pageFolder: hubPageFolder,
    mostUploadBytes: settings.UPLOAD_MEGABYTES * megabyte,
  });
  if (retentionMonths !== null)
    opened.adopt(new PeriodicTask(() => retainRecords(intake, audit, log), day), (task) => task.stop());
  if (authentication.settingsToken === null) await printFirstAdministrator(tokens, parts.print);
}
