import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run-tool.mjs';

/**
 * Where nothing was built yet, compiles all workspaces in one process: it reads the libraries' types once, and takes half the time of a process for
 * each. What is wrong is left to the build that follows, which says it.
 */
export function compileAtOnce() {
  if (existsSync(join(root, 'packages/domain/dist'))) return;
  const projects = ['packages', 'services'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'tsconfig.json')),
  );
  runTool('tsc', ['-b', ...projects.filter((project) => existsSync(join(root, project)))], { quiet: true });
}
