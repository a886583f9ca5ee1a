import { basename } from 'node:path';
import { formatMistake, readNetworkFolder } from '@veche/exchange';
import { StartFailure } from '@veche/service-kit';

/**
 * The territory that a network's files name. All of the files are checked on the way, so that a mistake in one is said before any server starts.
 *
 * @throws StartFailure with every mistake
 */
export async function territoryOf(folder: string): Promise<string> {
  const read = await readNetworkFolder(folder);
  if (read.ok) return read.network.profile.territory;
  throw new StartFailure(
    `The files of ${basename(folder)} have mistakes:\n${read.mistakes.map(formatMistake).join('\n')}`,
  );
}
