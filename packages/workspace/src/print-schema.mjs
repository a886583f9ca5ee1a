// Prints the public schema to schema/public.graphql; with --check, fails where the file is not what the code says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPublicSchema } from '@veche/graphql-api';
import { root } from './run-tool.mjs';

const file = join(root, 'schema/public.graphql');
const printed = await printPublicSchema();

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
} else if (readFileSync(file, 'utf8') !== printed) {
  console.error(
    'schema/public.graphql is not what the code says. Run `npm run schema`, look at the difference, and commit it.',
  );
  process.exit(1);
}
