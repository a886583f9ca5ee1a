import { inReadingOrder } from '../mistakes/mistake.js';
import { readFolder } from '../folder/read-folder.js';
import type { NetworkReading } from './network-files.js';
import { parseNetwork } from './parse-network.js';

/** The network that a folder describes, or every mistake in its files at once. */
export async function readNetworkFolder(folder: string): Promise<NetworkReading> {
  const { texts, mistakes } = await readFolder(folder);
  if (texts.size === 0) return { ok: false, mistakes };
  const reading = parseNetwork(texts);
  if (mistakes.length === 0) return reading;
  return { ok: false, mistakes: inReadingOrder([...mistakes, ...(reading.ok ? [] : reading.mistakes)]) };
}
