import { readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../errors/error-code.js';
import { PersistenceError } from '../errors/persistence-error.js';

/** How long a server whose starter was just killed may take to notice, and how long it may take to stop, in milliseconds. */
const patience = { ready: 2_000, stopping: 30_000 };

/**
 * Waits until no server runs on a data folder, and removes the pid file of one that is gone: the pid may by now belong to
 * some other program, which PostgreSQL itself would take for a running server.
 */
export async function awaitFreeData(dataPath: string): Promise<void> {
  const pidFile = path.join(dataPath, 'postmaster.pid');
  const began = Date.now();
  for (;;) {
    const found = await readPidFile(pidFile);
    if (found === null) return;
    if (!(await isServerOf(found.pid, dataPath))) {
      await rm(pidFile, { force: true });
      return;
    }
    if (Date.now() - began > (found.stopping ? patience.stopping : patience.ready)) {
      throw alreadyRunning(dataPath, found.pid);
    }
    await sleep(50);
  }
}

/** The refusal of a second server on one folder. */
export function alreadyRunning(dataPath: string, pid: number | null): PersistenceError {
  const who = pid === null ? '' : ` (process ${String(pid)})`;
  return new PersistenceError(
    'EMBEDDED_ALREADY_RUNNING',
    `An embedded PostgreSQL${who} already runs on ${dataPath}; stop the program that started it, or use another folder.`,
  );
}

async function readPidFile(pidFile: string): Promise<{ pid: number; stopping: boolean } | null> {
  const text = await readFile(pidFile, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const lines = text.split('\n');
  return { pid: Math.abs(Number.parseInt(lines[0] ?? '', 10)), stopping: lines[7]?.trim() === 'stopping' };
}

/** A server's working folder is its data folder; where the system does not tell, a living process counts as the server. */
async function isServerOf(pid: number, dataPath: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid) return false;
  if (process.platform === 'linux')
    return (await readlink(`/proc/${String(pid)}/cwd`).catch(() => null)) === dataPath;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
