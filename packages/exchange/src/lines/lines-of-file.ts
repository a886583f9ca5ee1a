import { open, type FileHandle } from 'node:fs/promises';
import { FileChanged } from './file-changed.js';
import { longestLine, type Line, type Lines } from './lines.js';

const stretch = 256 * 1024;
const lineFeed = 10;

/**
 * The lines of a file, of which no more than a stretch and a line are held at a time. All readings give the same lines: where the
 * file was changed after the first, a reading ends with FileChanged.
 */
export function linesOfFile(path: string, name: string): Lines {
  let first: string | null = null;
  return async function* () {
    const file = await open(path, 'r');
    try {
      const check = async (): Promise<void> => {
        const state = await stateOf(file);
        first ??= state;
        if (first !== state) throw new FileChanged(name);
      };
      yield* linesIn(stretchesOf(file, check));
    } finally {
      await file.close();
    }
  };
}

async function stateOf(file: FileHandle): Promise<string> {
  const { dev, ino, size, mtimeNs } = await file.stat({ bigint: true });
  return [dev, ino, size, mtimeNs].join(' ');
}

async function* stretchesOf(file: FileHandle, check: () => Promise<void>): AsyncGenerator<Buffer> {
  for (;;) {
    await check();
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(stretch), 0, stretch);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function* linesIn(stretches: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1;
  let begun: Buffer[] = [];
  let length = 0;
  for await (const bytes of stretches) {
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      const line = lineOf(number, [...begun, bytes.subarray(start, end)], length + end - start);
      if (line.text !== '') yield line;
      [begun, length] = [[], 0];
      number += 1;
      start = end + 1;
    }
    length += bytes.length - start;
    // Of a line that is too long nothing is kept but its length.
    if (length > longestLine) begun = [];
    else if (start < bytes.length) begun.push(bytes.subarray(start));
  }
  const last = lineOf(number, begun, length);
  if (last.text !== '') yield last;
}

function lineOf(number: number, parts: readonly Buffer[], length: number): Line {
  if (length > longestLine) return { number, text: null, problem: 'TOO_LONG' };
  const [only = Buffer.alloc(0)] = parts;
  try {
    const text = utf8.decode(parts.length > 1 ? Buffer.concat(parts) : only);
    return { number, text: text.trim() === '' ? '' : text };
  } catch {
    return { number, text: null, problem: 'NOT_UTF_8' };
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
