import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNetworkFolder } from '../network/read-network-folder.js';
import { formatMistake } from '../mistakes/mistake.js';
import { readFolder } from './read-folder.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'a folder '));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('readFolder', () => {
  it('gives the texts of a folder and of the folders in it, without what is hidden', async () => {
    await mkdir(join(folder, 'sources'));
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, 'network.yaml'), '\uFEFFcode: вече');
    await writeFile(join(folder, 'sources', 'a.txt'), 'A');
    await writeFile(join(folder, '.DS_Store'), 'x');
    await writeFile(join(folder, '.git', 'config'), 'x');
    expect(await readFolder(folder)).toEqual({
      texts: new Map([
        ['network.yaml', 'code: вече'],
        ['sources/a.txt', 'A'],
      ]),
      lines: new Map(),
      mistakes: [],
    });
  });

  it('says which file is no UTF-8, beside what else is wrong', async () => {
    await writeFile(join(folder, 'events.yaml'), new Uint8Array([0xd0, 0xff]));
    const reading = await readNetworkFolder(folder);
    expect(reading.ok ? [] : reading.mistakes.map(formatMistake)).toEqual([
      'events.yaml:1:1  found bytes that are not UTF-8; expected a text in UTF-8',
      'network.yaml:1:1  found no such file; expected the network: its code, names, territory and policy',
    ]);
  });

  it.each(['nowhere', 'file.txt', ''])('says that "%s" is no folder with files', async (name) => {
    if (name === 'file.txt') await writeFile(join(folder, name), 'x');
    const path = join(folder, name);
    const reading = await readNetworkFolder(path);
    expect(reading.ok ? [] : reading.mistakes.map(formatMistake)).toEqual([
      `${path}:1:1  found no such file; expected a folder with files`,
    ]);
  });
});
