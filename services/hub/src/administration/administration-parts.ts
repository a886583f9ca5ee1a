import type { Dimension } from '@veche/domain';
import type { KnownName } from '@veche/exchange/records';
import type { PublicReader } from '@veche/persistence';
import type { ErrorLog } from '@veche/graphql-api/building-blocks';
import type { Intake } from '../intake/intake.js';
import type { Publications } from '../publishing/publications.js';
import type { AuthenticationParts } from './accounts/authenticate.js';
import type { AuditTrail } from './audit/audit-trail.js';
import type { HubDescription } from './hub-description.js';

/** What the administration of a hub is made of. It reaches records and publications only through what it is given here. */
export interface AdministrationParts {
  readonly intake: Intake;
  readonly publications: Publications;
  readonly authentication: AuthenticationParts;
  readonly audit: AuditTrail;
  readonly hub: HubDescription;
  /** The definitions that the hub has adopted are public. */
  readonly reader: Pick<PublicReader, 'definitionByCode'>;
  /** The code lists that files are read with. */
  readonly codeLists: () => Promise<readonly Dimension[]>;
  /** The names of organizations and projects that files are read with. */
  readonly catalogue: () => Promise<{
    readonly organizations: readonly KnownName[];
    readonly projects: readonly KnownName[];
  }>;
  readonly log: ErrorLog;
  /** The folder with the built page. */
  readonly pageFolder: URL;
  /** The largest file, in bytes. */
  readonly mostUploadBytes: number;
  /** How many files are read at a time. Default: 4. */
  readonly uploadsAtOnce?: number;
}
