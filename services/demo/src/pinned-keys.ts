import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadOrCreateSigningKey } from '@veche/service-kit';

/**
 * Does what the operators of a gateway and its hubs do once by hand: makes the keys, and writes down for each side the public keys of the
 * other, so that no key is ever believed because it came over the network.
 */
export async function pinKeys(data: {
  readonly gateway: string;
  readonly hubs: readonly {
    readonly folder: string;
    readonly code: string;
    readonly url: string;
    readonly territory: string;
  }[];
}): Promise<{ membersFile: string; gatewayKeyFile: string }> {
  const membersFile = join(data.gateway, 'members.json');
  const gatewayKeyFile = join(data.gateway, 'public-key.json');
  const gatewayKey = await loadOrCreateSigningKey(data.gateway);
  const members = [];
  for (const { folder, code, url, territory } of data.hubs) {
    members.push({ code, url, territory, publicKeys: [(await loadOrCreateSigningKey(folder)).publicJwk] });
  }
  await writeFile(gatewayKeyFile, `${JSON.stringify(gatewayKey.publicJwk, null, 2)}\n`);
  await writeFile(membersFile, `${JSON.stringify(members, null, 2)}\n`);
  return { membersFile, gatewayKeyFile };
}
