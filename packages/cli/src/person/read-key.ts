import { usageError } from '../arguments/usage-error.js';
import { Interrupted } from '../interrupted.js';
import type { Session } from '../session.js';

const longestKey = 1000;
const controlC = '\u0003';
const controlD = '\u0004';
const backspaces = ['\u007f', '\b'];

/** The key of a person: typed unseen on a terminal, else the one line that stdin holds. It is never an argument, which others could see. */
export async function readPersonKey(session: Session): Promise<string> {
  const { say, input } = session;
  const text = session.interactive
    ? await typedUnseen(session)
    : await wholeInput(input, say('person.tooLong'));
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const [key, ...others] = lines;
  if (key === undefined) throw usageError('NO_KEY', say('person.noKey'));
  if (others.length > 0) throw usageError('SEVERAL_KEYS', say('person.severalKeys'));
  if (key.length > longestKey) throw usageError('KEY_TOO_LONG', say('person.tooLong'));
  return key.trim();
}

async function wholeInput(input: NodeJS.ReadStream, tooLong: string): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const part = Buffer.from(chunk as Uint8Array);
    length += part.length;
    if (length > longestKey * 8) throw usageError('KEY_TOO_LONG', tooLong);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Reads a line from the terminal with its echo off. */
async function typedUnseen({ input, err, say }: Session): Promise<string> {
  await err.write(`${say('person.typeKey')} `);
  input.setRawMode(true);
  try {
    let typed: string[] = [];
    // The stream stays open for the question that comes next.
    for await (const chunk of input.iterator({ destroyOnReturn: false })) {
      for (const letter of String(chunk)) {
        if (letter === controlC) throw new Interrupted();
        if (letter === '\r' || letter === '\n' || letter === controlD) return typed.join('');
        if (backspaces.includes(letter)) typed = typed.slice(0, -1);
        else typed.push(letter);
      }
    }
    return typed.join('');
  } finally {
    input.setRawMode(false);
    input.pause();
    await err.line();
  }
}
