import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testToken, type Outcome } from './run-in-place.js';

const binary = fileURLToPath(new URL('../../bin/veche.js', import.meta.url));

/** Runs the built command as a process of its own, in pipes. `onStart` gets a way to send it a signal. */
export async function runBinary(
  words: readonly string[],
  {
    env = {},
    input = '',
    onStart,
  }: {
    env?: Readonly<Record<string, string>>;
    input?: string;
    onStart?: (signal: (name: NodeJS.Signals) => void) => void;
  } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [binary, ...words], {
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', VECHE_TOKEN: testToken, ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(input);
  onStart?.((name) => child.kill(name));
  const code = await new Promise<number>((resolve) => {
    child.once('close', (status, signal) => {
      resolve(status ?? (signal === null ? -1 : -2));
    });
  });
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
