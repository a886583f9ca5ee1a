import { publisherCodeSchema } from '@veche/domain';
import {
  databaseUrlSetting,
  httpUrlSetting,
  logLevelSetting,
  portSetting,
  secondsSetting,
} from '@veche/service-kit';
import { z } from 'zod';

/** A hub's settings, as environment variables. */
export const hubSettings = z.object({
  /** Where the hub keeps its key and, without DATABASE_URL, its database. */
  VECHE_DATA: z.string('the folder for the hub’s data is needed'),
  /** The folder with the network's catalogue and reported figures. */
  NETWORK_FOLDER: z.string('the folder of the network’s files is needed'),
  HOST: z.string().default('127.0.0.1'),
  PORT: portSetting.default(4001),
  /** Where others reach this hub; the address it listens on unless given. */
  PUBLIC_URL: httpUrlSetting.optional(),
  /** Any PostgreSQL from 15 on; without it the hub runs one of its own. */
  DATABASE_URL: databaseUrlSetting.optional(),
  /** The gateway whose definitions the hub adopts and which it tells of news; without it, nothing can be released. */
  GATEWAY_URL: httpUrlSetting.optional(),
  GATEWAY_CODE: publisherCodeSchema.default(publisherCodeSchema.parse('veche')),
  /** The gateway's public key as a JWK, as its operator handed it over; needed with GATEWAY_URL. */
  GATEWAY_KEY_FILE: z.string().optional(),
  /** How often the gateway is asked for new definitions. */
  ADOPT_SECONDS: secondsSetting.default(60),
  LOG_LEVEL: logLevelSetting.default('info'),
});

export type HubSettings = z.infer<typeof hubSettings>;
