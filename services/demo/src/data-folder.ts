import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFailure, errorCode } from '@veche/service-kit';

/**
 * Takes the demo's data folder for this process, empty where `fresh` is asked for; the returned function gives it back.
 *
 * @throws StartFailure where another demo is running on it
 */
export async function takeDataFolder(folder: string, fresh: boolean): Promise<() => Promise<void>> {
  const lock = join(folder, 'demo.pid');
  const holder = Number(await readFile(lock, 'utf8').catch(() => 'NaN'));
  if (Number.isSafeInteger(holder) && isRunning(holder)) {
    throw new StartFailure(
      `The demo is already running from this folder (process ${holder}): stop it with Ctrl-C, or kill ${holder}.`,
    );
  }
  if (fresh) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(lock, String(process.pid));
  return () => rm(lock, { force: true });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
