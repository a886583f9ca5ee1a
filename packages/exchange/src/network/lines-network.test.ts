import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatMistake } from '../mistakes/mistake.js';
import { longestLine } from '../lines/lines.js';
import type { NetworkReading } from './network-files.js';
import { readNetworkFolder } from './read-network-folder.js';

const header = `code: test
names: [{ language: en, text: Test network }]
territory: RS
policy: { threshold: 5, sensitiveThreshold: 10, zeros: PUBLISHED }
`;

const sourceList = '- { id: report, title: Report, language: en, text: report.txt }\n';

const record = (id: string, fields: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    ...{ id, names: [{ language: 'ru', text: 'Общество' }], kind: 'NGO' },
    ...{ sources: [{ source: 'report', quote: 'It was said.' }], ...fields },
  });

describe('a catalogue in JSON Lines', () => {
  let folder: string;

  const write = (name: string, content: string | Uint8Array): Promise<void> =>
    writeFile(join(folder, name), content);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'veche lines '));
    await write('network.yaml', header);
    await write('sources.yaml', sourceList);
    await write('report.txt', 'It was said.');
  });

  afterEach(() => rm(folder, { recursive: true }));

  const mistakes = async (): Promise<string[]> => {
    const reading = await readNetworkFolder(folder);
    return reading.ok ? [] : reading.mistakes.map((mistake) => `${mistake.code} ${formatMistake(mistake)}`);
  };

  const idsIn = async (reading: NetworkReading): Promise<string[]> => {
    const ids: string[] = [];
    if (reading.ok) for await (const node of reading.network.nodes()) ids.push(`${node.type} ${node.id}`);
    return ids;
  };

  it('has the same nodes as one in YAML, and stands beside it', async () => {
    await write('organizations.yaml', `[${record('one')}]`);
    await write('organizations.jsonl', `\uFEFF${record('two', { parent: 'one' })}\r\n\r\n${record('three')}`);
    await write('events.jsonl', `${record('four', { kind: 'MEETING', status: 'HELD' })}\n`);
    const reading = await readNetworkFolder(folder);
    const [first, second] = reading.ok ? await nodesOf(reading) : [];
    expect({ ...second, id: 'one', parent: null }).toEqual(first);
    expect(await idsIn(reading)).toEqual([
      'Organization one',
      'Organization two',
      'Organization three',
      'Event four',
    ]);
  });

  it('gives its nodes anew every time, until a file is changed', async () => {
    await write('organizations.jsonl', `${record('one')}\n`);
    const reading = await readNetworkFolder(folder);
    expect(await idsIn(reading)).toEqual(['Organization one']);
    expect(await idsIn(reading)).toEqual(['Organization one']);
    await appendFile(join(folder, 'organizations.jsonl'), `${record('two')}\n`);
    await expect(idsIn(reading)).rejects.toThrow(
      'organizations.jsonl has changed since it was checked: start again to have it read anew',
    );
  });

  it('says every mistake with its line and column', async () => {
    await write(
      'organizations.jsonl',
      [
        record('one', { kind: 'NGOO' }),
        record('two', { parent: 'nobody' }),
        '{"id": "three", "names": [}',
        record('one'),
        record('four', { sources: [{ source: 'report', quote: 'It was not.' }] }),
        record('five', { website: 'https://example.org', aliases: 'Five' }),
        record('six').replace('"kind"', '"kind":"NGO","kind"'),
        record('seven', { website: 'tel:+7 000 000-00-00' }),
        '"eight"',
        record('nine', { type: 'Organization', nmaes: [] }),
      ].join('\n'),
    );
    await write('projects.jsonl', record('p', { kind: 'PROJECT', parent: 'q' }));
    await write('projects.yaml', `[${record('q', { kind: 'PROJECT', parent: 'p' })}]`);
    expect(
      (await mistakes()).map((text) => text.replace(/(one of the fields id|one of NGO),.*$/, '$1 …')),
    ).toEqual([
      'INVALID_VALUE organizations.jsonl:1:66  kind: found "NGOO"; expected one of NGO …',
      'SYNTAX organizations.jsonl:3:28  found what is no JSON from here on; expected one record, in JSON, on a line of its own',
      'DUPLICATE_ID organizations.jsonl:4:7  id: found "one"; expected an id of its own: line 1 has this one',
      'QUOTE_NOT_FOUND organizations.jsonl:5:111  sources[0].quote: found "It was not."; expected a passage of report.txt, with […] for what is left out; it agrees up to "It was"',
      'WRONG_TYPE organizations.jsonl:6:170  aliases: found "Five"; expected a list',
      'SYNTAX organizations.jsonl:7:72  found a field that stands twice; expected each field once',
      'INVALID_VALUE organizations.jsonl:8:139  website: found a text that is not repeated here; expected another value: a web address starts with http:// or https://, such as https://example.org/page',
      'LOOKS_LIKE_PHONE organizations.jsonl:8:139  website: found what looks like a phone number; expected no phone numbers: elide them with […]',
      'WRONG_TYPE organizations.jsonl:9:1  found "eight"; expected a mapping',
      'UNKNOWN_FIELD organizations.jsonl:10:128  found "type"; expected no such field: the file says the type of its records',
      'UNKNOWN_FIELD organizations.jsonl:10:150  found "nmaes"; expected one of the fields id …',
      'CIRCLE projects.yaml:1:139  [0].parent: found q → p → q; expected no circle',
    ]);
  });

  it('says what is pointed at and not there, in the file that could have it', async () => {
    await write('organizations.jsonl', `${record('one')}\n${record('two', { parent: 'nobody' })}\n`);
    expect(await mistakes()).toEqual([
      'UNKNOWN_REFERENCE organizations.jsonl:2:136  parent: found "nobody"; expected an id of organizations.jsonl',
    ]);
  });

  it('refuses lines that are no text or no record', async () => {
    await write(
      'organizations.jsonl',
      Buffer.concat([
        Buffer.from(`${record('one')}\n`),
        Buffer.from([0xd0, 0xff, 0x0a]),
        Buffer.alloc(longestLine + 1, 'x'),
        Buffer.from(`\n${record('one')}`),
      ]),
    );
    expect(await mistakes()).toEqual([
      'SYNTAX organizations.jsonl:2:1  found bytes that are not UTF-8; expected a text in UTF-8',
      'SYNTAX organizations.jsonl:3:1  found a line that is too long; expected at most 1048576 bytes a record',
      'DUPLICATE_ID organizations.jsonl:4:7  id: found "one"; expected an id of its own: line 1 has this one',
    ]);
  });

  it('lists a hundred mistakes and says how many more there are', async () => {
    const lines = Array.from({ length: 250 }, (_, index) => record(`o-${index}`, { kind: 'NGOO' }));
    await write('organizations.jsonl', lines.join('\n'));
    const reading = await readNetworkFolder(folder);
    if (reading.ok) throw new Error('the mistakes were not found');
    expect(reading.mistakes.map(({ line }) => line)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
    expect(reading.more).toBe(150);
  });

  it('has no other files of lines than those of its types', async () => {
    await write('organisations.jsonl', record('one'));
    expect((await mistakes()).map((text) => text.split('  ')[0])).toEqual([
      'UNKNOWN_FILE organisations.jsonl:1:1',
    ]);
  });
});

async function nodesOf(reading: NetworkReading): Promise<object[]> {
  const nodes: object[] = [];
  if (reading.ok) for await (const node of reading.network.nodes()) nodes.push(node);
  return nodes;
}
