import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The networks of the demo, in the order of their ports: each has a folder in examples/networks/. The territory is what the gateway's operator
 * registers a member with.
 */
export const foundingNetworks: readonly { readonly code: string; readonly territory: string }[] = [
  { code: 'omsk', territory: 'RU-OMS' },
  { code: 'belgrade', territory: 'RS' },
  { code: 'kemerovo', territory: 'RU-KEM' },
  { code: 'tyumen', territory: 'RU-TYU' },
  { code: 'perm', territory: 'RU-PER' },
];

/** Where the demo finds what it runs and reads, and where it keeps its data. */
export const places = {
  data: join(root, '.veche'),
  networks: join(root, 'examples/networks'),
  definitions: join(root, 'examples/indicators'),
  hub: join(root, 'services/hub/dist/main.js'),
  gateway: join(root, 'services/gateway/dist/main.js'),
};
