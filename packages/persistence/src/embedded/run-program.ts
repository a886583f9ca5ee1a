import { spawn } from 'node:child_process';
import type { ProcessOwner } from './unprivileged-user.js';

/** How a program ended: its exit code (null where a signal or its deadline ended it) and what it wrote. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program of PostgreSQL to its end, with no shell and none of our environment; at most a minute. */
export async function runProgram(
  program: string,
  programArguments: readonly string[],
  options: { readonly folder: string; readonly owner: ProcessOwner | null },
): Promise<ProgramEnd> {
  const child = spawn(program, programArguments, {
    ...(options.owner ?? {}),
    cwd: options.folder,
    env: programEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const output: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ code: null, output: error.message });
    });
    child.once('close', (code) => {
      resolve({ code, output: output.join('') });
    });
  });
}

/** What the programs need of the environment: never a PGDATA, PGPORT or LC_ALL of whoever starts us. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  const kept = Object.entries({ PATH, SystemRoot, TEMP, TMP }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(kept), TZ: 'UTC', LC_ALL: 'C' };
}
