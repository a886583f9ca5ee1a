// Prints the schemas to schema/*.graphql; with --check, fails where a file is not what the code says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printPublicSchema } from '@veche/graphql-api';
import { root } from './run-tool.mjs';

// A service has no entry points for packages; its own schema is asked from what it built.
const admin = join(root, 'services/hub/dist/administration/schema/admin-schema.js');
const { printAdminSchema } = await import(pathToFileURL(admin).href);

const checking = process.argv.includes('--check');
const schemas = { 'schema/public.graphql': printPublicSchema, 'schema/admin.graphql': printAdminSchema };
for (const [name, print] of Object.entries(schemas)) {
  const file = join(root, name);
  const printed = print();
  if (!checking) {
    writeFileSync(file, printed);
  } else if (readFileSync(file, 'utf8') !== printed) {
    console.error(
      `${name} is not what the code says. Run \`npm run schema\`, look at the difference, and commit it.`,
    );
    process.exitCode = 1;
  }
}
