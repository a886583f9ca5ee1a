import { readFile } from 'node:fs/promises';
import type { FeedSource } from '@veche/feed';
import { publicJwkSchema, type PublicJwk } from '@veche/release';
import { StartFailure } from '@veche/service-kit';
import type { HubSettings } from '../settings.js';

/**
 * The gateway that the hub belongs to, with the key that its operator handed over; null for a hub that stands alone.
 *
 * @throws StartFailure
 */
export async function pinnedGateway(settings: HubSettings): Promise<FeedSource | null> {
  if (settings.GATEWAY_URL === undefined) return null;
  if (settings.GATEWAY_KEY_FILE === undefined) {
    throw new StartFailure(
      'Settings: GATEWAY_KEY_FILE is missing: with GATEWAY_URL, name the file of the gateway’s public key.',
    );
  }
  return {
    url: settings.GATEWAY_URL,
    publisher: settings.GATEWAY_CODE,
    keys: [await readKey(settings.GATEWAY_KEY_FILE)],
  };
}

async function readKey(file: string): Promise<PublicJwk> {
  try {
    return publicJwkSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new StartFailure(
      `The gateway’s public key cannot be read from ${file}: ask the gateway’s operator for it (a JWK with kty OKP, crv Ed25519).`,
      {
        cause: error,
      },
    );
  }
}
