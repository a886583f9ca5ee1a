import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFailure, errorCode } from '@veche/service-kit';

/** Everything that the demo puts into its data folder. */
const ownEntries: readonly string[] = [
  'access-key',
  'compiled',
  'demo.pid',
  'gateway',
  'hubs',
  'logs',
  'postgres',
  'run',
];

/**
 * Takes the demo's data folder for this process, empty where `fresh` is asked for; the returned function gives it back.
 *
 * @throws StartFailure where another demo is running on it, or where it would be emptied of what the demo did not put there
 */
export async function takeDataFolder(folder: string, fresh: boolean): Promise<() => Promise<void>> {
  const lock = join(folder, 'demo.pid');
  const holder = Number(await readFile(lock, 'utf8').catch(() => 'NaN'));
  if (Number.isSafeInteger(holder) && isRunning(holder)) {
    throw new StartFailure(
      `The demo is already running from this folder (process ${holder}): stop it with Ctrl-C, or kill ${holder}.`,
    );
  }
  if (fresh) await empty(folder);
  await mkdir(folder, { recursive: true });
  await writeFile(lock, String(process.pid));
  return () => rm(lock, { force: true });
}

/** Deletes a data folder, but none that holds something else: VECHE_DATA may have been set to a folder of another kind. */
async function empty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const foreign = entries.find((entry) => !ownEntries.includes(entry));
  if (foreign !== undefined) {
    throw new StartFailure(
      `${folder} is not emptied, because it holds more than the demo’s data (${foreign}): set VECHE_DATA to a folder of its own.`,
    );
  }
  await rm(folder, { recursive: true, force: true });
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
