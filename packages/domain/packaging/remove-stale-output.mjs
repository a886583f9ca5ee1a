// Removes from dist what no source has any more, so that a renamed file is not published under its old name too.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const output = /\.(js|d\.ts)(\.map)?$/;

for (const file of readdirSync(join(folder, 'dist'), { recursive: true })) {
  if (!output.test(file)) continue;
  if (!existsSync(join(folder, 'src', file.replace(output, '.ts')))) rmSync(join(folder, 'dist', file));
}
