import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { run } from '../run.js';
import type { Surroundings } from '../open-session.js';

/** A token such as hubs make, built here so that no file of ours holds one. */
export const testToken = `veche_${'t'.repeat(43)}`;

/** How a run of the command went. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What the command runs in, where a test wants other than a pipe without input. */
export interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Columns of a terminal on all three streams; a pipe unless given. */
  readonly terminal?: number;
}

/** Runs the command inside the test's process, with streams of its own. */
export async function runInPlace(
  words: readonly string[],
  { env = {}, input, terminal }: Circumstances = {},
): Promise<Outcome> {
  const [stdin, stdout, stderr] = [stream(terminal), stream(terminal), stream(terminal)];
  const out = collected(stdout);
  const err = collected(stderr);
  if (terminal === undefined) stdin.end(input ?? '');
  else if (input !== undefined) answerWhenAsked(stdin, stderr, input);
  const surroundings = {
    env: { LANG: 'en_US.UTF-8', VECHE_TOKEN: testToken, ...env },
    stdin,
    stdout,
    stderr,
  };
  const code = await run(words, surroundings as unknown as Surroundings);
  await turn();
  return { code, out: out(), err: err() };
}

function stream(terminal: number | undefined): PassThrough {
  const made = new PassThrough();
  return Object.assign(made, { isTTY: terminal !== undefined, columns: terminal, setRawMode: () => made });
}

function collected(from: PassThrough): () => string {
  const chunks: Buffer[] = [];
  from.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** Types as a person does: after a question was asked. */
function answerWhenAsked(stdin: PassThrough, stderr: PassThrough, input: string): void {
  const lines = input.split(/(?<=\n)/);
  stderr.on('data', (chunk: Buffer) => {
    if (/[\])?:] $/.test(chunk.toString())) stdin.write(lines.shift() ?? '');
  });
}
