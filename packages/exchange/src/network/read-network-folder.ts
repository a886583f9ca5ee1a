import { readFolder } from '../folder/read-folder.js';
import type { NetworkReading } from './network-files.js';
import { parseNetwork } from './parse-network.js';

/** The network that a folder describes, or every mistake in its files at once. */
export async function readNetworkFolder(folder: string): Promise<NetworkReading> {
  const { texts, lines, mistakes } = await readFolder(folder);
  if (texts.size + lines.size === 0) return { ok: false, mistakes, more: 0 };
  return parseNetwork(texts, lines, mistakes);
}
