import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { programEnvironment } from './run-program.js';
import type { ProcessOwner } from './unprivileged-user.js';

/**
 * The guard is a shell's child that reads a pipe from us. When the pipe closes, because we closed it or because we are gone,
 * however suddenly, it asks the server to stop. The shell itself becomes the server, so their pid is the same.
 */
const guardScript =
  'exec 3<&0 0</dev/null; (exec 1>/dev/null 2>&1; read -r _ <&3; kill -INT $$) & exec 3<&-; exec "$@"';

const windowsGuard =
  'const { spawn, spawnSync } = require("node:child_process"); const [pgCtl, data, program, ...rest] = process.argv.slice(1);' +
  'const server = spawn(program, rest, { stdio: ["ignore", "inherit", "inherit"] });' +
  'server.on("exit", (code) => process.exit(code ?? 1)); process.stdin.resume();' +
  'process.stdin.on("end", () => spawnSync(pgCtl, ["stop", "-D", data, "-m", "fast"]));';

/** A server that never outlives us. */
export interface GuardedProcess {
  readonly process: ChildProcess;
  /** Asks the server to stop, kills it when it takes longer than `patience` milliseconds, and waits for its end. */
  stop(patience: number): Promise<void>;
}

/** Starts a server under guard, in a session of its own so that Ctrl-C reaches only us. */
export function startGuarded(
  command: { readonly program: string; readonly arguments: readonly string[]; readonly pgCtl: string },
  options: {
    readonly folder: string;
    readonly owner: ProcessOwner | null;
    readonly onOutput: (text: string) => void;
  },
): GuardedProcess {
  const [shell, ...shellArguments] =
    process.platform === 'win32'
      ? ([process.execPath, '-e', windowsGuard, '--', command.pgCtl, options.folder] as const)
      : (['/bin/sh', '-c', guardScript, 'sh'] as const);
  const child = spawn(shell, [...shellArguments, command.program, ...command.arguments], {
    ...(options.owner ?? {}),
    cwd: options.folder,
    env: programEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', options.onOutput);
    if ('unref' in stream) (stream as typeof stream & { unref(): void }).unref();
  }
  child.stdin.on('error', () => undefined);
  child.unref();
  return { process: child, stop: (patience) => stopGuarded(child, patience) };
}

async function stopGuarded(child: ChildProcess, patience: number): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const ended = once(child, 'exit');
  child.stdin?.end();
  const deadline = setTimeout(() => child.kill('SIGQUIT'), patience);
  const lastDeadline = setTimeout(() => child.kill('SIGKILL'), patience + 5_000);
  await ended;
  clearTimeout(deadline);
  clearTimeout(lastDeadline);
}
