import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const startDeadline = 180_000;

/** The demo as `npm start` runs it, for tests: on free ports, in a temporary folder. */
export class RunningDemo {
  readonly urls: ReadonlyMap<string, string>;
  readonly #child: ChildProcess;
  readonly #exited: Promise<number | null>;
  readonly #said: { readonly text: string };

  private constructor(
    readonly data: string,
    child: ChildProcess,
    exited: Promise<number | null>,
    said: { readonly text: string },
    ready: string,
  ) {
    this.#child = child;
    this.#said = said;
    this.#exited = exited;
    this.urls = new Map(
      [...ready.matchAll(/(\S+) (http:\/\/\S+)\/graphql/g)].map(([, name = '', url = '']) => [name, url]),
    );
  }

  /** Starts the demo and resolves when it prints `ready`. */
  static async start(data: string): Promise<RunningDemo> {
    const child = spawnDemo({ VECHE_DATA: data, PORT: '0' });
    const exited = exitOf(child);
    const said = { text: '' };
    child.stdout?.on('data', (chunk: Buffer) => (said.text += chunk.toString('utf8')));
    const ready = await Promise.race([
      readyLine(child),
      exited.then((code) => {
        throw new Error(`the demo ended with exit code ${code ?? 'none'}`);
      }),
    ]);
    return new RunningDemo(data, child, exited, said, ready);
  }

  /** Resolves when the demo has said so in a line, and the gateway has harvested all that the hubs have said. */
  async hasSaid(words: string): Promise<void> {
    await until(() => Promise.resolve(this.#said.text.includes(words))).catch((cause: unknown) => {
      throw new Error(`the demo only said: ${this.#said.text}`, { cause });
    });
    for (const code of this.urls.keys()) {
      if (code === 'gateway') continue;
      const head = `{ network { members { code lastRelease { hash } } } }`;
      const at = async (server: string): Promise<string | undefined> => {
        const { data } = (await this.ask(head, server)) as {
          data: { network: { members: { code: string; lastRelease: { hash: string } | null }[] } };
        };
        return data.network.members.find((member) => member.code === code)?.lastRelease?.hash;
      };
      await until(async () => (await at(code)) === (await at('gateway')));
    }
  }

  static temporaryFolder(): Promise<string> {
    return mkdtemp(join(tmpdir(), 'veche demo '));
  }

  /** Asks a server a GraphQL query over HTTP. */
  async ask(
    query: string,
    server = 'gateway',
    variables: Record<string, unknown> = {},
  ): Promise<{ data?: unknown; errors?: unknown }> {
    const response = await fetch(`${this.urls.get(server) ?? ''}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data?: unknown; errors?: unknown };
  }

  async pidOf(server: string): Promise<number> {
    return Number(await readFile(join(this.data, 'run', `${server}.pid`), 'utf8'));
  }

  /** Presses Ctrl-C, and gives the exit code. */
  async interrupt(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return this.#exited;
  }

  async remove(): Promise<void> {
    await this.interrupt();
    await rm(this.data, { recursive: true, force: true });
  }
}

/** Waits for something to be so, at most three minutes. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + startDeadline;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Runs the demo to its end, as when it cannot start. */
export async function runDemo(
  environment: Record<string, string>,
  words: readonly string[] = [],
): Promise<{ code: number | null; stderr: string }> {
  const child = spawnDemo(environment, words);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  return { code: await exitOf(child), stderr };
}

function spawnDemo(environment: Record<string, string>, words: readonly string[] = []): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [program, ...words], {
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) =>
    child.once('close', (code) => {
      resolve(code);
    }),
  );
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const late = setTimeout(() => {
      reject(new Error(`the demo is not ready: ${text}`));
    }, startDeadline);
    const read = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      const line = /^ready .*$/m.exec(text)?.[0];
      if (line === undefined) return;
      clearTimeout(late);
      resolve(line);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
}
