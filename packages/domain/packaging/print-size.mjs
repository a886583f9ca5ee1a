// Prints what an import costs, as the table of the README: bundled, minified, as a browser fetches it (brotli); with --write, into the
// README. A kB is 1000 bytes. Brotli compresses alike on every platform, which deflate does not.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
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
const rows = [['Import', 'Own code', 'With zod']];
for (const [what, path] of imports) {
  const specifier = `${name}${path.slice(1)}`;
  const own = await size(what, path, ['zod']);
  rows.push([
    what === '*' ? `\`${specifier}\`, all of it` : `\`${what}\` of \`${specifier}\``,
    own,
    await size(what, path, []),
  ]);
}
const printed = table(rows);

if (process.argv.includes('--write')) {
  const file = join(folder, 'README.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^\| Import +\| Own code[^]*?\n(?!\|)/m, `${printed}\n`),
  );
} else {
  console.log(printed);
}

async function size(what, path, external) {
  const entry = join(folder, exports[path].default).replaceAll('\\', '/');
  const { outputFiles } = await build({
    stdin: { contents: `export ${what} from '${entry}';`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    external,
    write: false,
    logLevel: 'error',
  });
  const kilobytes = brotliCompressSync(outputFiles[0].contents).length / 1000;
  return `${kilobytes.toFixed(kilobytes < 10 ? 1 : 0)} kB`;
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const [head, ...body] = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column])));
  return [head, widths.map((width) => '-'.repeat(width)), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
