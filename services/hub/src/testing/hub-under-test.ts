import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publisherCodeSchema } from '@veche/domain';
import { readDefinitionsFolder } from '@veche/exchange';
import { defaultFeedLimits, readFeed, type FedEnvelope } from '@veche/feed';
import { TestingFeed } from '@veche/feed/testing';
import { generateSigningKey, importSigningKey, type SigningKey } from '@veche/release';
import type { RunningServer } from '@veche/service-kit';
import { startHub } from '../start-hub.js';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));
const roundDeadline = 120_000;

/** A real hub of Omsk with a stand-in for its gateway: files that can be changed, and a feed of definitions that can be held back. */
export class HubUnderTest {
  #server: (RunningServer & { url: string }) | null = null;

  private constructor(
    readonly folder: string,
    readonly gateway: TestingFeed,
    readonly gatewayKey: SigningKey,
  ) {}

  static async prepare(): Promise<HubUnderTest> {
    const folder = await mkdtemp(join(tmpdir(), 'veche-hub-'));
    await cp(join(examples, 'networks/omsk'), join(folder, 'network'), { recursive: true });
    const key = await generateSigningKey();
    await writeFile(join(folder, 'gateway.json'), JSON.stringify(key.publicJwk));
    return new HubUnderTest(folder, await TestingFeed.start(), key);
  }

  /** Lets the gateway publish the network's definitions. */
  async publishDefinitions(): Promise<void> {
    const read = await readDefinitionsFolder(join(examples, 'indicators'));
    if (!read.ok) throw new Error('the definitions have mistakes');
    for (const definition of read.definitions)
      await this.gateway.say(definition, this.gatewayKey, 'veche', 'definition');
  }

  /** What the hub printed for its operator alone. */
  readonly printed: string[] = [];

  /** The lines of the hub's log. */
  readonly logged: string[] = [];

  async start(
    databaseUrl: string,
    data = 'data',
    settings: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    this.#server = await startHub(
      {
        VECHE_DATA: join(this.folder, data),
        NETWORK_FOLDER: join(this.folder, 'network'),
        PORT: '0',
        DATABASE_URL: databaseUrl,
        GATEWAY_URL: this.gateway.url,
        GATEWAY_KEY_FILE: join(this.folder, 'gateway.json'),
        ADOPT_SECONDS: '0.2',
        LOG_LEVEL: 'silent',
        ...settings,
      },
      {
        print: (line) => void this.printed.push(line),
        logTo: { write: (line) => void this.logged.push(line) },
      },
    );
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  /** The hub's health, once a round of publishing has been tried. */
  async health(): Promise<{ ready: boolean; waitingFor?: string }> {
    const end = Date.now() + roundDeadline;
    for (;;) {
      const response = await fetch(`${this.url}/health/ready`);
      const health = (await response.json()) as { ready: boolean; waitingFor?: string };
      if (health.waitingFor !== 'the first round of publishing' || Date.now() > end) return health;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async ask(query: string): Promise<unknown> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  /** Everything that the hub has said, verified with its key. */
  async said(): Promise<FedEnvelope[]> {
    const key = await importSigningKey(
      JSON.parse(await readFile(join(this.folder, 'data/keys/signing-key.json'), 'utf8')),
    );
    const source = { url: this.url, publisher: publisherCodeSchema.parse('omsk'), keys: [key.publicJwk] };
    const said: FedEnvelope[] = [];
    for await (const one of readFeed(source, null, defaultFeedLimits, new AbortController().signal))
      said.push(one);
    return said;
  }

  async edit(file: string, change: (text: string) => string): Promise<void> {
    const path = join(this.folder, 'network', file);
    const before = await readFile(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the edit of ${file} changes nothing`);
    await writeFile(path, after);
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    this.#server = null;
  }

  async remove(): Promise<void> {
    await this.stop();
    await this.gateway.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
