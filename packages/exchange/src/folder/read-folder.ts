import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Mistake } from '../mistakes/mistake.js';
import type { Lines } from '../lines/lines.js';
import { linesOfFile } from '../lines/lines-of-file.js';
import { missingFile } from './missing-file.js';

/** What is in a folder by file name, with `/` between folder and file; and what could not be read. */
export interface FolderTexts {
  readonly texts: ReadonlyMap<string, string>;
  /** The files of JSON Lines, `*.jsonl`, which may be large: they are not read yet. */
  readonly lines: ReadonlyMap<string, Lines>;
  readonly mistakes: readonly Mistake[];
}

/** Reads every file of a folder and of the folders in it as UTF-8, but those of lines. Names that start with a dot are not looked at. */
export async function readFolder(folder: string): Promise<FolderTexts> {
  const texts = new Map<string, string>();
  const lines = new Map<string, Lines>();
  const mistakes: Mistake[] = [];
  for (const name of await namesIn(folder)) {
    if (name.endsWith('.jsonl')) {
      lines.set(name, linesOfFile(join(folder, name), name));
      continue;
    }
    const text = textOf(await readFile(join(folder, name)));
    if (text === null) mistakes.push(notText(name));
    texts.set(name, text ?? '');
  }
  if (texts.size + lines.size === 0) mistakes.push(missingFile(folder, 'a folder with files'));
  return { texts, lines, mistakes };
}

async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const name of await entriesOf(folder)) {
    const hidden = name.split(sep).some((part) => part.startsWith('.'));
    if (!hidden && (await stat(join(folder, name))).isFile()) names.push(name.split(sep).join('/'));
  }
  return names.sort();
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (error) {
    if (isNoFolder(error)) return [];
    throw error;
  }
}

function isNoFolder(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ENOTDIR';
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notText(file: string): Mistake {
  return {
    file,
    line: 1,
    column: 1,
    path: '',
    code: 'SYNTAX',
    found: 'bytes that are not UTF-8',
    expected: 'a text in UTF-8',
  };
}
