import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { Client } from 'pg';
import { HubUnderTest } from '../../testing/hub-under-test.js';
import { roles } from '../accounts/role.js';
import { AdminClient } from './admin-client.js';

/** A real hub with a database of its own, and a token for each role. */
export class AdministeredHub {
  /** The token that the hub printed at its first start. */
  readonly firstToken: string;
  /** The first administrator. */
  readonly admin: AdminClient;
  /** A token for each role. */
  readonly tokens = new Map<string, string>();

  private constructor(
    readonly hub: HubUnderTest,
    readonly postgres: TestPostgres,
    readonly database: string,
  ) {
    this.firstToken = /^administrator token: (veche_[\w-]{43})$/.exec(hub.printed[0] ?? '')?.[1] ?? '';
    this.admin = new AdminClient(() => hub.url, this.firstToken);
  }

  static async start(settings: Readonly<Record<string, string>>): Promise<AdministeredHub> {
    const postgres = await startTestPostgres();
    const database = await postgres.freshDatabase();
    const hub = await HubUnderTest.prepare();
    await hub.publishDefinitions();
    await hub.start(database, 'data', settings);
    const started = new AdministeredHub(hub, postgres, database);
    for (const role of roles) started.tokens.set(role, (await started.admin.newToken(role)).token);
    return started;
  }

  as(role: string): AdminClient {
    return this.admin.as(this.tokens.get(role) ?? null);
  }

  async sql(statement: string): Promise<unknown[]> {
    const client = new Client({ connectionString: this.database });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await this.hub.remove();
    await this.postgres.stop();
  }
}
