import { parseArgs } from 'node:util';
import { StartFailure, databaseUrlSetting, portSetting, readSettings } from '@veche/service-kit';
import { z } from 'zod';
import { foundingNetworks } from './founding-network.js';

const settings = z.object({ PORT: portSetting.default(4000), DATABASE_URL: databaseUrlSetting.optional() });

export interface DemoArguments {
  /** Begin with no data: new keys, empty databases. */
  readonly fresh: boolean;
  /** The gateway's port; the hubs take the ones after it. */
  readonly port: number;
  /** A PostgreSQL server that is there already, by the address of any database on it. */
  readonly databaseUrl: string | undefined;
}

/** @throws StartFailure */
export function readArguments(words: readonly string[], environment: NodeJS.ProcessEnv): DemoArguments {
  const { PORT, DATABASE_URL } = readSettings(settings, environment);
  const highest = 65_535 - foundingNetworks.length;
  if (PORT < 1 || PORT > highest)
    throw new StartFailure(
      `Settings: PORT: expected a port number from 1 to ${highest}, because the hubs take the ones after it.`,
    );
  return { fresh: readFresh(words), port: PORT, databaseUrl: DATABASE_URL };
}

function readFresh(words: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...words], options: { fresh: { type: 'boolean', default: false } } }).values
      .fresh;
  } catch (error) {
    throw new StartFailure(
      `${words.join(' ')} is not understood: \`npm start\` takes only \`-- --fresh\`, which begins with no data.`,
      { cause: error },
    );
  }
}
