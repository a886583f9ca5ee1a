import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { events, organizations, sourceText, type CatalogueSize, type Written } from './made-up-records.js';
import { randomNumbers } from '../random-numbers.js';

export const largeNetworkCode = 'large';
export const largeNetworkTerritory = 'RU';

const header = `code: ${largeNetworkCode}
names: [{ language: en, text: A large made-up network }]
territory: ${largeNetworkTerritory}
policy: { threshold: 5, sensitiveThreshold: 10, zeros: PUBLISHED }
`;

const sources = `- { id: register, title: A register, url: null, publisher: null, language: en, text: sources/register.txt }
`;

/** Writes the folder of a made-up network whose catalogue is in JSON Lines; the same seed gives the same files. */
export async function writeNetwork(folder: string, size: CatalogueSize, seed = 1): Promise<void> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  await writeFile(join(folder, 'network.yaml'), header);
  await writeFile(join(folder, 'sources.yaml'), sources);
  await writeFile(join(folder, 'sources/register.txt'), `${sourceText}\n`);
  const random = randomNumbers(seed);
  await writeLines(join(folder, 'organizations.jsonl'), organizations(size, random));
  await writeLines(join(folder, 'events.jsonl'), events(size, random));
}

async function writeLines(file: string, records: Iterable<Written>): Promise<void> {
  await pipeline(Readable.from(linesOf(records)), createWriteStream(file));
}

function* linesOf(records: Iterable<Written>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
