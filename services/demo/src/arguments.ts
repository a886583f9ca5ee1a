import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartFailure, databaseUrlSetting, portSetting, readSettings } from '@veche/service-kit';
import { z } from 'zod';
import { foundingNetworks, places } from './founding-network.js';

const settings = z.object({
  PORT: portSetting.default(4000),
  VECHE_DATA: z.string().default(places.data),
  DATABASE_URL: databaseUrlSetting.optional(),
});

export interface DemoArguments {
  /** Begin with no data: new keys, empty databases. Not with databases of another server: they would hold what the old keys signed. */
  readonly fresh: boolean;
  /** The gateway's port, with the hubs on the ones after it; 0 for any that are free. */
  readonly port: number;
  /** The folder for everything the demo keeps. */
  readonly data: string;
  /** A PostgreSQL server that is there already, by the address of any database on it. */
  readonly databaseUrl: string | undefined;
}

/** @throws StartFailure */
export function readArguments(words: readonly string[], environment: NodeJS.ProcessEnv): DemoArguments {
  const { PORT, VECHE_DATA, DATABASE_URL } = readSettings(settings, environment);
  const highest = 65_535 - foundingNetworks.length;
  if (PORT > highest) {
    throw new StartFailure(
      `Settings: PORT: expected a port number up to ${highest}, because the hubs take the ones after it.`,
    );
  }
  const fresh = readFresh(words);
  if (fresh && DATABASE_URL !== undefined) {
    throw new StartFailure(
      'Settings: DATABASE_URL: `-- --fresh` empties no database of a server that is not the demo’s own; drop the databases veche_… there by hand, delete the data folder, and start without --fresh.',
    );
  }
  return { fresh, port: PORT, data: resolve(VECHE_DATA), databaseUrl: DATABASE_URL };
}

function readFresh(words: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...words], options: { fresh: { type: 'boolean', default: false } } }).values
      .fresh;
  } catch (error) {
    throw new StartFailure(
      `"${words.join(' ')}" is not understood: \`npm start\` takes only \`-- --fresh\`, which begins with no data.`,
      { cause: error },
    );
  }
}
