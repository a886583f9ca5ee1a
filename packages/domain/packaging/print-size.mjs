// Prints what an import costs, as the table of the README: bundled, minified, as a browser fetches it (brotli); with --write, into the
// README. A kB is 1000 bytes. Brotli compresses alike on every platform, which deflate does not.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'esbuild';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const imports = [
  ...Object.keys(exports)
    .filter((path) => path !== './package.json')
    .map((path) => ['*', path]),
  ['{ parsePeriod }', '.'],
  ['{ mayAddCodes }', './statistics'],
  ['{ personsServed }', './indicators'],
];
/** The level at which web servers compress while they answer. */
const onTheFly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const writtenImports = {
  name: 'written-imports',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^import:/ }, ({ path }) => ({
      path: path.slice('import:'.length),
      namespace: 'import',
    }));
    onLoad({ filter: /.*/, namespace: 'import' }, ({ path: index }) => {
      const [what, path] = imports[index];
      return { contents: `export ${what} from '${exports[path].default}';`, resolveDir: folder };
    });
  },
};
const [own, withZod] = await Promise.all([sizes(['zod']), sizes([])]);
const rows = imports.map(([what, path], index) => {
  const specifier = `${name}${path.slice(1)}`;
  return [
    what === '*' ? `\`${specifier}\`, all of it` : `\`${what}\` of \`${specifier}\``,
    own[index],
    withZod[index],
  ];
});
const printed = table([['Import', 'Own code', 'With zod'], ...rows]);

if (process.argv.includes('--write')) {
  const file = join(folder, 'README.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^\| Import +\| Own code[^]*?\n(?!\|)/m, `${printed}\n`),
  );
} else {
  console.log(printed);
}

/** Every import bundled by itself, all in one run, so that each file is read once. */
async function sizes(external) {
  const { outputFiles } = await build({
    entryPoints: imports.map((_, index) => ({ in: `import:${index}`, out: String(index).padStart(3, '0') })),
    plugins: [writtenImports],
    bundle: true,
    minify: true,
    format: 'esm',
    external,
    write: false,
    outdir: folder,
    logLevel: 'error',
  });
  const inOrder = outputFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const compressed = await Promise.all(
    inOrder.map(({ contents }) => promisify(brotliCompress)(contents, onTheFly)),
  );
  return compressed
    .map(({ length }) => length / 1000)
    .map((kilobytes) => `${kilobytes.toFixed(kilobytes < 10 ? 1 : 0)} kB`);
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const [head, ...body] = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column])));
  return [head, widths.map((width) => '-'.repeat(width)), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
