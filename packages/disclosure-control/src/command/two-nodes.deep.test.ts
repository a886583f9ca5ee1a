import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { FIXTURES, PACKAGE } from '../testing/fixture.testing.js';

/** This Node and every other that the machine has: one program per version. */
function nodes(): string[] {
  const programs = [
    process.execPath,
    join(PACKAGE, '../../node_modules/.bin/node'),
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node')),
  ].filter((program) => existsSync(program));
  const versions = new Map(
    programs.map((program) => [execFileSync(program, ['-v'], { encoding: 'utf8' }), program]),
  );
  return [...versions.values()];
}

describe('the command', () => {
  it.each(['ssb_d2_linked', 'ssb_d4_county'])(
    'writes %s byte for byte the same on every Node that is there',
    async (name) => {
      const folder = await mkdtemp(join(tmpdir(), 'nodes-'));
      try {
        const written = nodes().map((node, i) => {
          const out = join(folder, `${i}.csv`);
          const main = join(PACKAGE, 'dist/command/main.js');
          execFileSync(node, [main, join(FIXTURES, name), '--out', out, '--seed', 'a']);
          return readFileSync(out, 'utf8');
        });
        expect(written[0].length).toBeGreaterThan(1000);
        expect(new Set(written).size).toBe(1);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );
});
