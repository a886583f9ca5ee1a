import { databaseUrlSetting, logLevelSetting, portSetting, secondsSetting } from '@veche/service-kit';
import { publisherCodeSchema } from '@veche/domain';
import { z } from 'zod';

/** The gateway's settings, as environment variables. */
export const gatewaySettings = z.object({
  /** Where the gateway keeps its key and, without DATABASE_URL, its database. */
  VECHE_DATA: z.string('the folder for the gateway’s data is needed'),
  /** The code under which the gateway publishes the network's definitions. */
  GATEWAY_CODE: publisherCodeSchema.default(publisherCodeSchema.parse('veche')),
  /** A JSON file with the members' codes, addresses, territories and pinned public keys. */
  MEMBERS_FILE: z.string('the file of the members is needed'),
  /** The folder of the network's indicator definitions. */
  DEFINITIONS_FOLDER: z.string('the folder of the indicator definitions is needed'),
  HOST: z.string().default('127.0.0.1'),
  PORT: portSetting.default(4000),
  /** Any PostgreSQL from 15 on; without it the gateway runs one of its own. */
  DATABASE_URL: databaseUrlSetting.optional(),
  /** How often a member is asked for news. */
  HARVEST_SECONDS: secondsSetting.default(60),
  LOG_LEVEL: logLevelSetting.default('info'),
});

export type GatewaySettings = z.infer<typeof gatewaySettings>;
