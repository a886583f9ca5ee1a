import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadOrCreateSigningKey, publicKeyFile } from '@veche/service-kit';

/** A hub as the gateway's operator registers it; its key is in `folder`. */
export interface HubToRegister {
  readonly name: string;
  readonly url: string;
  readonly folder: string;
  readonly territory: string;
}

/**
 * Does what the operators of a gateway and its hubs do once by hand: makes the keys, and writes down for each side the public keys of the
 * other, so that no key is ever believed because it came over the network.
 */
export async function pinKeys(
  gatewayFolder: string,
  hubs: readonly HubToRegister[],
): Promise<{ membersFile: string; gatewayKeyFile: string }> {
  const membersFile = join(gatewayFolder, 'members.json');
  await loadOrCreateSigningKey(gatewayFolder);
  const members = await Promise.all(
    hubs.map(async ({ name, url, folder, territory }) => {
      const { publicJwk } = await loadOrCreateSigningKey(folder);
      return { code: name, url, territory, publicKeys: [publicJwk] };
    }),
  );
  await writeFile(membersFile, `${JSON.stringify(members, null, 2)}\n`);
  return { membersFile, gatewayKeyFile: publicKeyFile(gatewayFolder) };
}
