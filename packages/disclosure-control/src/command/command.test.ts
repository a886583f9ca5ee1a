import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_LEDGER } from '../ledger/ledger.js';
import { loadHighs } from '../solver/load-highs.js';
import { PACKAGE } from '../testing/fixture.testing.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { readArguments } from './arguments.js';
import { splitCsvLine } from './csv.js';
import { releaseFolder, roundFolder, suppressFolder } from './protect-folder.js';
import { readLedger, writeLedger } from './read-ledger.js';
import { readTableFolder } from './read-table-folder.js';
import { summaryLine } from './summary.js';
import { writeCells } from './write-cells.js';

const solver = await loadHighs();
const example = readTableFolder(join(PACKAGE, 'fixtures/example'));
const silent = (): void => undefined;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the command', () => {
  it('protects the example of the documentation', async () => {
    const outcome = suppressFolder(example, readArguments(['example']), solver, silent);
    expect(outcome).toMatchObject({
      primary: 1,
      secondary: 3,
      secondaryValue: 35,
      narrowest: 5,
      audit: 'complete',
    });
    const file = join(folder, 'protected.csv');
    writeCells(file, outcome.set, outcome.published);
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(13);
    expect(lines[0]).toBe('town,help,value');
    expect(lines).toContain('North,Work,');
    expect(lines).toContain('East,Work,8');
    const { table, cells, audit } = JSON.parse(summaryLine('example', outcome)) as Record<string, unknown>;
    expect({ table, cells, audit }).toEqual({ table: 'example', cells: 12, audit: 'complete' });
  });

  it('rounds it', () => {
    const outcome = roundFolder(example, readArguments(['example', '--method', 'round']));
    expect(outcome.audit).toBe('complete');
    expect([0, 6]).toContain(outcome.published[5]);
  });

  it('keeps a ledger that it can read again', () => {
    const file = join(folder, 'ledger.json');
    expect(readLedger(file)).toEqual(EMPTY_LEDGER);
    const first = releaseFolder(example, readLedger(file), readArguments(['example']), solver, silent);
    writeLedger(file, first.ledger);
    const second = releaseFolder(
      example,
      readLedger(file),
      readArguments(['example', '--seed', 'x']),
      solver,
      silent,
    );
    expect(second.published).toEqual(first.published);
  });

  it('reads its options and names the one that it can not read', () => {
    expect(readArguments(['folder', '--width', '3', '--no-insiders', '--cost', 'count'])).toMatchObject({
      folder: 'folder',
      width: 3,
      insiders: false,
      cost: 'count',
    });
    for (const bad of [
      ['f', '--widht', '3'],
      ['f', '--width'],
      ['f', '--width', 'three'],
      ['f', '--zeros', 'maybe'],
      [],
    ])
      expect(thrownBy(() => readArguments(bad)).code).toBe('INVALID_POLICY');
  });

  it('says what a folder lacks', async () => {
    expect(thrownBy(() => readTableFolder(folder))).toMatchObject({ code: 'INVALID_FILE' });
    await writeFile(
      join(folder, 'meta.json'),
      JSON.stringify({ name: 'x', maxN: 5, dims: example.meta.dims }),
    );
    await writeFile(join(folder, 'inner.csv'), 'town,freq\nNorth,1\n');
    expect(thrownBy(() => readTableFolder(folder))).toMatchObject({ code: 'INVALID_FILE', subject: 'help' });
  });

  it('reads quoted fields', () => {
    expect(splitCsvLine('"a, b","c ""d""",e,')).toEqual(['a, b', 'c "d"', 'e', '']);
  });
});
