import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const server = `{ stop: async () => { process.stdout.write('stopped'); } }`;

describe('a process that is a server', () => {
  let child: ChildProcess;
  let stdout: string;
  let stderr: string;

  /** Runs a program; `kit` is this package, and the process does not end by itself. */
  const run = async (program: string): Promise<unknown> => {
    const prelude = `setInterval(() => undefined, 1_000); const kit = await import(${JSON.stringify(built)});`;
    const started = spawn(process.execPath, ['--input-type=module', '--eval', `${prelude}${program}`], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child = started;
    const [[code]] = await Promise.all([
      once(started, 'exit') as Promise<unknown[]>,
      said(started.stdout).then((words) => (stdout = words)),
      said(started.stderr).then((words) => (stderr = words)),
    ]);
    return code;
  };

  afterEach(() => child.kill('SIGKILL'));

  it('stops when it is asked to', async () => {
    const ended = run(`await kit.runServer(async () => { process.send('started'); return ${server}; });`);
    child.once('message', () => child.kill('SIGTERM'));
    expect(await ended).toBe(0);
    expect(stdout).toBe('stopped');
  });

  it('stops when whoever started it goes away, even before it has begun', async () => {
    const ended = run(`process.send('loaded');
      while (process.connected) await new Promise((resolve) => setTimeout(resolve, 10));
      await kit.runServer(async () => (${server}));`);
    child.once('message', () => {
      child.disconnect();
    });
    expect(await ended).toBe(0);
    expect(stdout).toBe('stopped');
  });

  it('says in one sentence why it cannot start', async () => {
    expect(
      await run(`await kit.runServer(() => Promise.reject(new kit.StartFailure('No port is left.')));`),
    ).toBe(1);
    expect(stderr).toBe('No port is left.\n');
  });

  it('does not wait for ever for what does not end', async () => {
    const ended = run(`await kit.runServer(
      async () => { process.send('started'); return { stop: () => new Promise(() => undefined) }; },
      { stopDeadline: 50 });`);
    child.once('message', () => child.kill('SIGTERM'));
    expect(await ended).toBe(1);
    expect(stderr).toBe('Not everything ended in time; stopping without it.\n');
  });
});

async function said(stream: Readable | null): Promise<string> {
  return stream ? text(stream) : '';
}
