import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cellsFile } from '../command/cells-file.js';
import { writeFiles } from '../command/write-files.js';
import { protect } from '../protect/protect.js';
import { loadHighs } from '../solver/load-highs.js';
import { fixture, FIXTURES, PACKAGE } from '../testing/fixture.testing.js';
import { audit } from './audit.js';

const solver = await loadHighs();
const run = promisify(execFile);

interface Attack {
  readonly exact: number;
  readonly narrow: number;
  readonly primaryPublished: number;
  readonly insiders: { readonly exact: number; readonly narrow: number; readonly undecided: number };
}

/** The independent attacker's findings; it ends with status 1 if it finds anything. */
async function attack(name: string, published: Float64Array): Promise<Attack> {
  const folder = await mkdtemp(join(tmpdir(), 'attack-'));
  try {
    const file = join(folder, 'protected.csv');
    writeFiles([cellsFile(file, fixture(name).set, published)]);
    const args = [
      join(PACKAGE, 'fixtures/attack.mjs'),
      join(FIXTURES, name),
      file,
      '--integer',
      '--insiders',
    ];
    const result = await run(process.execPath, args, { cwd: PACKAGE }).catch(
      (error: unknown) => error as { stdout: string },
    );
    return JSON.parse(result.stdout) as Attack;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the nine tables', () => {
  it.each(['ssb_d1', 'ssb_example1', 'ssb_d2_county', 'ssb_d2_linked', 'syn_1e2'])(
    '%s: an independent attacker finds nothing',
    async (name) => {
      const { set, values, meta } = fixture(name);
      const { published } = protect(set, values, { threshold: meta.maxN, seed: 'test' }, { solver });
      expect(await attack(name, published)).toMatchObject({
        exact: 0,
        narrow: 0,
        primaryPublished: 0,
        missing: 0,
        wrong: 0,
        undecided: 0,
        insiders: { exact: 0, narrow: 0, undecided: 0 },
      });
    },
  );

  it.each(['ssb_d1', 'ssb_example1', 'ssb_d2_county', 'ssb_d2_linked', 'syn_1e2'])(
    '%s: the audit finds every hole that the attacker finds',
    async (name) => {
      const { set, values, meta } = fixture(name);
      const published = values.map((value) => (value >= 1 && value <= meta.maxN ? Number.NaN : value));
      const found = await attack(name, published);
      const report = audit(
        set,
        published,
        { threshold: meta.maxN },
        { kind: 'public' },
        { base: values, solver },
      );
      expect(report.holeCount).toBe(found.exact + found.narrow);
      expect(report.holes.filter((hole) => hole.low === hole.high)).toHaveLength(found.exact);
    },
  );

  it('finds the same holes without knowing the true table', () => {
    const { set, values, meta } = fixture('ssb_d2_county');
    const published = values.map((value) => (value >= 1 && value <= meta.maxN ? Number.NaN : value));
    const known = audit(
      set,
      published,
      { threshold: meta.maxN },
      { kind: 'public' },
      { base: values, solver },
    );
    const blind = audit(set, published, { threshold: meta.maxN }, { kind: 'public' }, { solver });
    expect(blind.holes.map((hole) => hole.cell)).toEqual(known.holes.map((hole) => hole.cell));
  });

  it.each(['ssb_d3_county', 'syn_1e3', 'ssb_d4_county'])(
    '%s: witnesses alone prove it safe, insiders included',
    (name) => {
      const { set, values, meta } = fixture(name);
      const { published, witnesses } = protect(set, values, { threshold: meta.maxN, seed: 'test' });
      const report = audit(
        set,
        published,
        { threshold: meta.maxN },
        { kind: 'insider' },
        { base: values, witnesses },
      );
      expect(report).toMatchObject({ status: 'complete', brokenWitnesses: 0, narrowest: meta.maxN });
    },
  );
});
