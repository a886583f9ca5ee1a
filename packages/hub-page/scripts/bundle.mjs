// Bundles the page into dist/page: one script, one style sheet, and the files of src/static as they are.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(at('../dist/page'), { recursive: true, force: true });
mkdirSync(at('../dist/page'), { recursive: true });
cpSync(at('../src/static'), at('../dist/page'), { recursive: true });
await build({
  entryPoints: { page: at('../src/main.tsx'), style: at('../src/styles/style.css') },
  outdir: at('../dist/page'),
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  minify: true,
  charset: 'utf8',
  target: ['es2022', 'chrome105', 'firefox115', 'safari16'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
});
