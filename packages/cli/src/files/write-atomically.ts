import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import type { Say } from '../language/say.js';
import { codeOf, systemReason } from './system-reason.js';

/** How a file is written. */
export interface WriteOptions {
  readonly overwrite: boolean;
  /** Permissions of the new file: 0o600 unless given, as it may hold what is nobody else's business. */
  readonly mode?: number;
}

/** Refuses a file that is there already, unless it may be overwritten: asked before any work is done for it. */
export async function refuseExisting(file: string, { overwrite }: WriteOptions, say: Say): Promise<void> {
  if (overwrite) return;
  const there = await access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (there) throw existing(file, say);
}

/** Writes a file whole or not at all: beside its place first, flushed to the disk, then moved there. */
export async function writeAtomically(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: WriteOptions,
  say: Say,
): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeAndFlush(beside, chunks, options.mode ?? 0o600);
    await moveInto(file, beside, options.overwrite);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw existing(file, say);
    if (codeOf(error) === null || error instanceof Failure) throw error;
    throw new Failure(
      'UNWRITABLE',
      exitCode.usage,
      say('file.unwritable', { file, reason: systemReason(error, say) }),
    );
  } finally {
    await rm(beside, { force: true });
  }
}

async function writeAndFlush(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mode: number,
): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A link fails where a file has appeared meanwhile; a file system without links gets a move. */
async function moveInto(file: string, beside: string, overwrite: boolean): Promise<void> {
  if (overwrite) return rename(beside, file);
  try {
    await link(beside, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await rename(beside, file);
  }
}

function existing(file: string, say: Say): Failure {
  return new Failure('FILE_EXISTS', exitCode.usage, say('file.exists', { file }));
}
