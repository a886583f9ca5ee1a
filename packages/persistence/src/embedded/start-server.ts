import { PersistenceError } from '../errors/persistence-error.js';
import type { DataFolder } from './data-folder.js';
import { freePort } from './free-port.js';
import { startGuarded, type GuardedProcess } from './guarded-process.js';
import { reasonIn } from './initialize-cluster.js';
import { programPath, type PostgresBinaries } from './platform-binaries.js';
import { alreadyRunning } from './postmaster-file.js';
import { safeSettings } from './server-settings.js';
import type { ProcessOwner } from './unprivileged-user.js';

/** A server that accepts connections on a port of 127.0.0.1. */
export interface RunningServer {
  readonly port: number;
  readonly guarded: GuardedProcess;
}

export interface ServerPlan {
  readonly binaries: PostgresBinaries;
  readonly data: DataFolder;
  readonly owner: ProcessOwner | null;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

const startPatience = 60_000;
const portAttempts = 5;

/** Starts a server and waits until it accepts connections; takes another port where somebody else was faster. */
export async function startServer(plan: ServerPlan): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const outcome = await startOn(port, plan);
    if (typeof outcome !== 'string') return { port, guarded: outcome };
    if (outcome.includes('lock file "postmaster.pid" already exists'))
      throw alreadyRunning(plan.data.path, null);
    if (!outcome.includes('Address already in use') || attempt === portAttempts) {
      throw new PersistenceError(
        'EMBEDDED_NOT_STARTED',
        `The embedded PostgreSQL did not start on ${plan.data.path}: ${reasonIn(outcome)}; mend that, or set DATABASE_URL to a PostgreSQL server.`,
      );
    }
  }
}

/** The process once it is ready, or what it wrote where it ended or was not ready in time. */
async function startOn(port: number, plan: ServerPlan): Promise<GuardedProcess | string> {
  let said = '';
  let onReady: () => void = () => undefined;
  const ready = new Promise<'ready'>((resolve) => {
    onReady = () => {
      resolve('ready');
    };
  });
  const guarded = startGuarded(commandOf(port, plan), {
    folder: plan.data.path,
    owner: plan.owner,
    onOutput: (text) => {
      said = (said + text).slice(-20_000);
      if (said.includes('ready to accept connections')) onReady();
      for (const line of text.split('\n')) if (line !== '') plan.log(line);
    },
  });
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<'ended'>((resolve) => {
    guarded.process.once('error', (error) => {
      said += `error: ${error.message}`;
      resolve('ended');
    });
    guarded.process.once('close', () => {
      resolve('ended');
    });
    timer = setTimeout(() => {
      said += `\nerror: not ready after ${String(startPatience / 1000)} s`;
      resolve('ended');
    }, startPatience);
  });
  const outcome = await Promise.race([ready, ended]);
  clearTimeout(timer);
  if (outcome === 'ready') return guarded;
  await guarded.stop(5_000);
  return said;
}

function commandOf(
  port: number,
  { binaries, data, settings }: ServerPlan,
): Parameters<typeof startGuarded>[0] {
  const all = { ...safeSettings, ...settings, port: String(port) };
  return {
    program: programPath(binaries, 'postgres'),
    arguments: [
      '-D',
      data.nameForServer,
      ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    pgCtl: programPath(binaries, 'pg_ctl'),
  };
}
