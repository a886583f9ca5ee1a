import { formatMistake } from '../mistakes/mistake.js';
import { parseNetwork } from './parse-network.js';

const header = `code: test
names: [{ language: en, text: Test network }]
territory: RS
policy: { threshold: 5, sensitiveThreshold: 10, zeros: PUBLISHED }
`;

const sources = `- { id: report, title: Report, language: en, text: sources/report.txt }
`;

const folder = (files: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(
    Object.entries({
      'network.yaml': header,
      'sources.yaml': sources,
      'sources/report.txt': 'It was said.',
      ...files,
    }),
  );

const mistakesIn = async (texts: ReadonlyMap<string, string>): Promise<string[]> => {
  const reading = await parseNetwork(texts);
  return reading.ok ? [] : reading.mistakes.map((mistake) => `${mistake.code} ${formatMistake(mistake)}`);
};

const mistakesOf = (files: Readonly<Record<string, string>>): Promise<string[]> => mistakesIn(folder(files));

const project = (id: string, parent: string): string =>
  `- { id: ${id}, names: [{ language: en, text: ${id} }], kind: PROJECT, parent: ${parent}, sources: [{ source: report, quote: It was said. }] }\n`;

const event = (id: string, more: string): string =>
  `- { id: ${id}, names: [{ language: en, text: ${id} }], kind: MEETING, status: HELD, ${more}, sources: [{ source: report, quote: It was said. }] }\n`;

const funding = (id: string, upstream: string): string =>
  `- { id: ${id}, upstream: ${upstream}, sources: [{ source: report, quote: It was said. }] }\n`;

describe('a network', () => {
  it('needs no more than its own description', async () => {
    expect(await parseNetwork(new Map([['network.yaml', header]]))).toEqual({
      ok: true,
      network: {
        code: 'test',
        profile: {
          names: [{ language: 'en', text: 'Test network', ours: false }],
          territory: 'RS',
          descriptions: [],
        },
        policy: { threshold: 5, sensitiveThreshold: 10, zeros: 'PUBLISHED' },
        nodes: expect.any(Function) as unknown,
        figures: [],
      },
    });
  });

  it('has nodes whose sources are written out, with their quotes', async () => {
    const reading = await parseNetwork(folder({ 'projects.yaml': project('one', 'null') }));
    const nodes: unknown[] = [];
    if (reading.ok) for await (const node of reading.network.nodes()) nodes.push(node);
    expect(nodes).toMatchObject([
      {
        type: 'Project',
        id: 'one',
        sources: [{ title: 'Report', url: null, publisher: null, language: 'en', quote: 'It was said.' }],
      },
    ]);
  });

  it('may have empty files, files with comments alone, and a README.md', async () => {
    expect(
      await mistakesOf({ 'events.yaml': '', 'projects.yaml': '# none yet\n', 'README.md': '# Test' }),
    ).toEqual([]);
  });

  it('may have Windows line ends and a byte order mark', async () => {
    expect(await mistakesOf({ 'network.yaml': `\uFEFF${header.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });

  it('tells the place of every value of its figures', async () => {
    const figures = `- indicator: PERSONS_SERVED
  version: 1
  table: [SEX]
  observations:
    - region: RS-00
      period: 2014-S1
      codes: { SEX: F }
      state: REPORTED
      value: 3
`;
    const reading = await parseNetwork(folder({ 'figures.yaml': figures }));
    const [table] = reading.ok ? reading.network.figures : [];
    expect(table?.place).toEqual({ file: 'figures.yaml', line: 1, column: 3 });
    expect(table?.placeOf(['observations', 0, 'value'])).toEqual({
      file: 'figures.yaml',
      line: 9,
      column: 14,
    });
    expect(table?.placeOf(['observations', 0, 'codes', 'SEX'])).toEqual({
      file: 'figures.yaml',
      line: 7,
      column: 21,
    });
    expect(table?.placeOf(['certificate', 'threshold'])).toEqual({
      file: 'figures.yaml',
      line: 1,
      column: 3,
    });
  });
});

describe('a mistake in', () => {
  it('the folder: no network.yaml', async () => {
    expect(await mistakesIn(new Map())).toEqual([
      'MISSING_FILE network.yaml:1:1  found no such file; expected the network: its code, names, territory and policy',
    ]);
  });

  it('network.yaml: empty', async () => {
    expect(await mistakesOf({ 'network.yaml': '' })).toEqual([
      'WRONG_TYPE network.yaml:1:1  found nothing; expected a mapping',
    ]);
  });

  it('the syntax: the first error of a file alone, and nothing that follows from it', async () => {
    const broken = `${project('one', 'null')}- { id: two, names: [ }\n- id: three\n`;
    const events = event('meeting', 'project: two');
    expect(await mistakesOf({ 'projects.yaml': broken, 'events.yaml': events })).toEqual([
      'SYNTAX projects.yaml:2:23  found Flow sequence in block collection must be sufficiently indented and end with a ]; expected YAML 1.2',
    ]);
  });

  it('the syntax: every key that stands twice', async () => {
    expect(await mistakesOf({ 'network.yaml': `code: a\ncode: b\nterritory: RS\nterritory: RU\n` })).toEqual([
      'SYNTAX network.yaml:2:1  found Map keys must be unique; expected YAML 1.2',
      'SYNTAX network.yaml:4:1  found Map keys must be unique; expected YAML 1.2',
    ]);
  });

  it('the syntax: a tag that YAML does not know', async () => {
    expect(
      await mistakesOf({ 'network.yaml': header.replace('code: test', 'code: !!js/function test') }),
    ).toEqual([
      'SYNTAX network.yaml:1:7  found Unresolved tag: tag:yaml.org,2002:js/function; expected YAML 1.2',
    ]);
  });

  it('the syntax: aliases that multiply', async () => {
    const bomb = ['a: &a [x, x]'];
    for (let level = 1; level < 12; level += 1) {
      const above = String.fromCharCode(96 + level);
      const name = String.fromCharCode(97 + level);
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${above}`).join(', ')}]`);
    }
    expect(await mistakesOf({ 'network.yaml': bomb.join('\n') })).toEqual([
      'SYNTAX network.yaml:1:1  found more aliases than a file may have; expected YAML 1.2',
    ]);
  });

  it('what an alias repeats: at the place where it is written', async () => {
    const text = project('one', '&nobody nobody') + project('two', '*nobody');
    expect(await mistakesOf({ 'projects.yaml': text })).toEqual([
      'UNKNOWN_REFERENCE projects.yaml:1:83  [0].parent: found "nobody"; expected an id of projects.yaml',
      'UNKNOWN_REFERENCE projects.yaml:2:75  [1].parent: found "nobody"; expected an id of projects.yaml',
    ]);
  });

  it('the inside of what an alias repeats: where it is written, for everyone who repeats it', async () => {
    const text =
      project('one', 'null').replace('names: [', 'names: &names [').replace('language: en', 'language: xx') +
      project('two', 'null').replace(/names: \[.*?\]/, 'names: *names');
    const mistakes = await mistakesOf({ 'projects.yaml': text });
    expect(mistakes).toEqual([
      'INVALID_VALUE projects.yaml:1:41  [0].names[0].language: found "xx"; expected one of ru, sr-Latn, sr-Cyrl, en',
      'INVALID_VALUE projects.yaml:1:41  [1].names[0].language: found "xx"; expected one of ru, sr-Latn, sr-Cyrl, en',
    ]);
  });

  it('a file that is no list', async () => {
    expect(await mistakesOf({ 'projects.yaml': 'one: two' })).toEqual([
      'WRONG_TYPE projects.yaml:1:1  found a mapping; expected a list',
    ]);
  });

  it('sources.yaml: no other file pays for it', async () => {
    const text = '- { id: report, title: Report, language: xx, text: sources/report.txt }';
    expect(await mistakesOf({ 'sources.yaml': text, 'projects.yaml': project('one', 'null') })).toEqual([
      'INVALID_VALUE sources.yaml:1:42  [0].language: found "xx"; expected one of ru, sr-Latn, sr-Cyrl, en',
    ]);
  });

  it('a reference to a record that has mistakes of its own: none', async () => {
    const wrong = project('one', 'null').replace('PROJECT', 'PROJEKT');
    expect(await mistakesOf({ 'projects.yaml': wrong + project('two', 'one') })).toEqual([
      'INVALID_VALUE projects.yaml:1:58  [0].kind: found "PROJEKT"; expected one of PROGRAMME, PROJECT, ACTIVITY, CAMPAIGN, POLICY',
    ]);
  });

  it('circles: each once, of every kind', async () => {
    const projects = ['a b', 'b c', 'c a', 'd a', 'e e'].map((pair) => {
      const [id = '', parent = ''] = pair.split(' ');
      return project(id, parent);
    });
    const events = [event('x', 'series: y'), event('y', 'series: x, sessionOf: y')];
    const fundings = [funding('first', 'second'), funding('second', 'first')];
    expect(
      (
        await mistakesOf({
          'projects.yaml': projects.join(''),
          'events.yaml': events.join(''),
          'fundings.yaml': fundings.join(''),
        })
      ).map((text) => text.replace(/:\d+:\d+ /, '')),
    ).toEqual([
      'CIRCLE events.yaml [0].series: found x → y → x; expected no circle',
      'CIRCLE events.yaml [1].sessionOf: found y → y; expected no circle',
      'CIRCLE fundings.yaml [0].upstream: found first → second → first; expected no circle',
      'CIRCLE projects.yaml [0].parent: found a → b → c → a; expected no circle',
      'CIRCLE projects.yaml [4].parent: found e → e; expected no circle',
    ]);
  });

  it('a comment: what looks like a person, at its line', async () => {
    expect(await mistakesOf({ 'network.yaml': `${header}# Ask И.И. Имярек\n` })).toEqual([
      'LOOKS_LIKE_PERSON network.yaml:5:1  found what looks like a natural person; expected organizations and roles only: elide names with […]',
    ]);
  });

  it('a text that nothing refers to: what looks personal there too', async () => {
    const mistakes = await mistakesOf({ 'sources/old.txt': 'Call\n  +7 000 000-00-00' });
    expect(mistakes.map((text) => text.split('  ')[0])).toEqual([
      'UNKNOWN_FILE sources/old.txt:1:1',
      'LOOKS_LIKE_PHONE sources/old.txt:2:3',
    ]);
  });

  it.each([
    ['a quote', 'quote: Ask И.И. Имярек'],
    ['a key', 'some.body@example.org: 1'],
    ['a number', 'phone: 80000000000'],
    ['a text in an enumeration', 'source: +7 000 000-00-00'],
    ['a syntax error', 'quote: "И.И. Имярек'],
  ])('%s that looks personal: it is never repeated', async (_, wrong) => {
    const text = project('one', 'null').replace('quote: It was said.', wrong);
    const mistakes = await mistakesOf({ 'projects.yaml': text });
    expect(mistakes.length).toBeGreaterThan(0);
    expect(mistakes.join('\n')).not.toMatch(/Имярек|some\.body|0000000|000-00/u);
  });
});
