import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '@veche/service-kit';

const readyDeadline = 120_000;
const readyPause = 100;
const stopDeadline = 15_000;

/** A server that runs as a process of its own. */
export interface ChildServer {
  readonly name: string;
  readonly url: string;
  readonly exited: Promise<number | null>;
  /** Resolves when the server says that it is ready. @throws StartFailure */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server's program; its log goes to `<data>/logs/<name>.log`, its process id to `<data>/run/<name>.pid`. */
export async function startChild(
  name: string,
  program: string,
  { data, url, environment }: { data: string; url: string; environment: Readonly<Record<string, string>> },
): Promise<ChildServer> {
  const logFile = join(data, 'logs', `${name}.log`);
  const pidFile = join(data, 'run', `${name}.pid`);
  for (const file of [logFile, pidFile]) await mkdir(dirname(file), { recursive: true });
  // The channel lets the child notice when this process is gone, however it went.
  const child = spawn(process.execPath, [program], {
    env: { ...inherited(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const complaint = keepOutput(child, logFile);
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      resolve(code);
    });
  });
  await writeFile(pidFile, String(child.pid));
  // Its number may soon be another process's.
  const forgotten = exited.then(() => rm(pidFile, { force: true }));
  return {
    name,
    url,
    exited,
    ready: async () => {
      const gone = exited.then(() => 'GONE' as const);
      const deadline = Date.now() + readyDeadline;
      while (!(await answersReady(url))) {
        const next = await Promise.race([gone, sleep(readyPause, 'AGAIN' as const)]);
        if (next === 'GONE')
          throw new StartFailure(`${name} could not start: ${complaint() || `see ${logFile}`}`);
        if (Date.now() > deadline)
          throw new StartFailure(
            `${name} did not become ready in ${readyDeadline / 1000} seconds: see ${logFile}.`,
          );
      }
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const late = AbortSignal.timeout(stopDeadline);
      late.addEventListener('abort', () => child.kill('SIGKILL'));
      await forgotten;
    },
  };
}

/** What a child may know of this process's environment: nothing that would set it up otherwise than the demo does. */
function inherited(): NodeJS.ProcessEnv {
  const { PATH, HOME, TZ, LANG, TMPDIR, LOG_LEVEL } = process.env;
  return Object.fromEntries(
    Object.entries({ PATH, HOME, TZ, LANG, TMPDIR, LOG_LEVEL }).filter(([, value]) => value !== undefined),
  );
}

function keepOutput(child: ChildProcess, logFile: string): () => string {
  const log = createWriteStream(logFile, { flags: 'a' });
  let last = '';
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.stderr?.on('data', (chunk: Buffer) => {
    last = (last + chunk.toString('utf8')).slice(-4_000);
  });
  child.once('close', () => log.end());
  return () => last.trim();
}

async function answersReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
