import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build, type Metafile } from 'esbuild';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const domain = join(repository, 'packages/domain');
const entryPoints = ['', '/periods', '/regions', '/catalogue', '/statistics', '/indicators'];

let folder = '';
let tarball = '';
let installed = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'veche-domain-')));
  tarball = node(['packaging/install-packed.mjs', folder]).trim();
  installed = join(folder, 'node_modules/@veche/domain');
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the published package', () => {
  it('holds the output of every source and the source, the licence, the README and the changes: nothing stale, no test', () => {
    const sources = filesIn(join(domain, 'src')).filter(
      (file) => file.endsWith('.ts') && !/\.(test|testing)\.ts$/.test(file),
    );
    const output = sources.flatMap((file) =>
      ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((ending) => `dist/${file.replace(/\.ts$/, ending)}`),
    );
    const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    expect(filesIn(installed).sort()).toEqual(
      [...texts, ...output, ...sources.map((file) => `src/${file}`)].sort(),
    );
    expect(read(join(installed, 'LICENSE'))).toBe(read(join(repository, 'LICENSE')));
  });

  it.each([
    ['publint', (): string[] => ['run', tarball, '--strict']],
    ['attw', (): string[] => [tarball, '--profile', 'esm-only', '--no-color']],
  ])('is clean to %s', (name, args) => {
    const command = join(repository, 'node_modules/.bin', name);
    const { status, stdout, stderr } = spawnSync(command, args(), {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  });

  it.each(nodesOfThisMachine())('runs on %s', (_version, executable) => {
    const imports = entryPoints.map((path, index) => `import * as e${index} from '@veche/domain${path}';`);
    const program = `${imports.join('\n')}
console.log([${entryPoints.map((_, index) => `Object.keys(e${index}).length > 0`).join(', ')}].join());
console.log(e1.periodBounds(e1.parsePeriod('2014-S1')).end, e2.regionName('RS-00', 'sr-Latn'), e5.personsServed.measure);
console.log(e0.decodeNodeId(e0.encodeNodeId({ type: 'Event', publisher: 'omsk', key: 'seminar' })).key);`;
    writeFileSync(join(folder, 'program.mjs'), program);
    expect(node(['program.mjs'], { cwd: folder, executable })).toBe(
      'true,true,true,true,true,true\n2014-06-30 Beograd DISTINCT\nseminar\n',
    );
  });

  it('imports nothing but its own files and zod', () => {
    const scripts = filesIn(join(installed, 'dist')).filter((file) => file.endsWith('.js'));
    const imported = scripts.flatMap((file) =>
      [
        ...read(join(installed, 'dist', file)).matchAll(/\bfrom ['"]([^'"]+)['"]|\bimport\(?['"]([^'"]+)/g),
      ].map(([, from, bare]) => from ?? bare ?? ''),
    );
    expect([...new Set(imported.filter((specifier) => !specifier.startsWith('.')))]).toEqual(['zod']);
  });

  it('runs where there is nothing but what a browser has', async () => {
    const { script } = await bundle(
      `export * from '@veche/domain'; export { personsServed } from '@veche/domain/indicators';`,
    );
    expect(script).not.toMatch(/\b(Buffer|process\.|__dirname|require\()/);
    const found: unknown = runInNewContext(
      `${script}; JSON.stringify([bundled.periodBounds('2014-S1').end, bundled.regionName('RU-OMS', 'en'),
        bundled.encodeNodeId({ type: 'Event', publisher: 'omsk', key: 'seminar' }), bundled.personsServed.code])`,
      { atob, btoa, URL },
    );
    expect(JSON.parse(String(found))).toEqual([
      '2014-06-30',
      'Omsk Oblast',
      'RXZlbnQ6b21zazpzZW1pbmFy',
      'PERSONS_SERVED',
    ]);
  });

  it.each(['@veche/domain', '@veche/domain/periods'])(
    'leaves regions and catalogue out where only periods are imported from %s',
    async (entry) => {
      const { ours } = await bundle(`export { comparePeriods, periodsWithin } from '${entry}';`);
      expect(ours).toEqual([
        'periods/month-span.js',
        'periods/period-frequency.js',
        'periods/period-order.js',
        'periods/period-steps.js',
        'periods/period.js',
      ]);
    },
  );

  it('leaves out the other indicators where one is imported, and zod', async () => {
    const { ours, all } = await bundle(`export { agreements } from '@veche/domain/indicators';`);
    expect(ours).toEqual(['indicators/generated/agreements.js', 'indicators/written.js']);
    expect(all.filter((file) => file.includes('node_modules/zod/'))).toEqual([]);
  });

  it('is as large as the README says', () => {
    const written = read(join(domain, 'README.md')).split('\n\n');
    // Where this differs: `npm run size -w packages/domain -- --write`, and look at what grew.
    expect(written.find((part) => part.includes('| Own code'))).toBe(
      node(['packaging/print-size.mjs']).trim(),
    );
  });

  it('does for a stranger what examples/import-the-domain shows, in TypeScript', () => {
    const shown = node(['packaging/run-example.mjs', folder]);
    expect(read(join(repository, 'examples/import-the-domain/README.md'))).toContain(`\n${shown}`);
  });
});

/** What a bundler makes of a program that imports the package; `ours` are the files of the package that leave anything in it. */
async function bundle(contents: string): Promise<{ script: string; ours: string[]; all: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'iife',
    globalName: 'bundled',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'error',
    absWorkingDir: folder,
  });
  const all = contributing(metafile);
  const dist = 'node_modules/@veche/domain/dist/';
  const ours = all.filter((file) => file.startsWith(dist)).map((file) => file.slice(dist.length));
  return { script: outputFiles[0]?.text ?? '', ours: ours.sort(), all };
}

function contributing({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  );
}

/** The Node that runs the tests, and every other from version 20 on that this machine's PATH leads to. */
function nodesOfThisMachine(): [string, string][] {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const places = (process.env.PATH ?? '').split(delimiter).map((place) => join(place, name));
  const found = [process.execPath, ...places].flatMap((executable): [string, string][] => {
    const { status, stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
    return status === 0 ? [[`Node ${stdout.trim().slice(1)}`, executable]] : [];
  });
  return [...new Map(found)].filter(([version]) => Number(/\d+/.exec(version)?.[0]) >= 20);
}

function node(args: string[], { cwd = domain, executable = process.execPath } = {}): string {
  return execFileSync(executable, args, { cwd, encoding: 'utf8' });
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    );
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
