import { publisherCodeSchema } from '@veche/domain';
import {
  addressesSetting,
  databaseUrlSetting,
  httpUrlSetting,
  logLevelSetting,
  portSetting,
  secondsSetting,
} from '@veche/service-kit';
import { z } from 'zod';

/** Whoever can change a provider's answers on their way can let anybody in: only this machine is reached without TLS. */
const providerUrlSetting = z
  .url({ protocol: /^https?$/, error: 'expected an address such as https://accounts.example.org' })
  .refine(
    (url) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(`${url}/`),
    'expected an address that begins with https://',
  );

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
  /** The reverse proxies before the hub, by address or network: whom they name in X-Forwarded-For is whose wrong tokens are counted. */
  TRUSTED_PROXIES: addressesSetting.default([]),
  /** Any PostgreSQL from 15 on; without it the hub runs one of its own. */
  DATABASE_URL: databaseUrlSetting.optional(),
  /** The gateway whose definitions the hub adopts and which it tells of news; without it, nothing can be released. */
  GATEWAY_URL: httpUrlSetting.optional(),
  GATEWAY_CODE: publisherCodeSchema.default(publisherCodeSchema.parse('veche')),
  /** The gateway's public key as a JWK, as its operator handed it over; needed with GATEWAY_URL. */
  GATEWAY_KEY_FILE: z.string().optional(),
  /** How often the gateway is asked for new definitions. */
  ADOPT_SECONDS: secondsSetting.default(60),
  /** A token that administers the hub, in place of the one that is printed at the first start. It counts as long as it is set. */
  VECHE_ADMIN_TOKEN: z
    .string()
    .regex(
      /^veche_[A-Za-z0-9_-]{32,128}$/,
      'expected veche_ and 32 to 128 letters, digits, - or _ that nobody can guess',
    )
    .optional(),
  /** The largest file that is taken, in millions of bytes. */
  UPLOAD_MEGABYTES: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'expected a whole number of megabytes from 1 to 999999')
    .transform(Number)
    .default(1_000),
  /** After how many months service records are deleted; kept for ever unless given. What was published stays. */
  RETENTION_MONTHS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'expected a whole number of months from 1 to 9999')
    .transform(Number)
    .optional(),
  /** The network's OpenID Connect provider, exactly as its tokens name it; without it, only the hub's own tokens count. */
  OIDC_ISSUER: providerUrlSetting.optional(),
  /** What the provider's tokens name as their audience when they are meant for this hub; needed with OIDC_ISSUER. */
  OIDC_AUDIENCE: z.string().optional(),
  /** Where the provider keeps its public keys; found by discovery unless given. */
  OIDC_JWKS_URL: providerUrlSetting.optional(),
  /** Where a token names the account's role here; dots lead into objects: `realm_access.roles`. */
  OIDC_ROLE_CLAIM: z.string().default('veche_role'),
  LOG_LEVEL: logLevelSetting.default('info'),
});

export type HubSettings = z.infer<typeof hubSettings>;
