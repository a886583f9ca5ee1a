import { statfs } from 'node:fs/promises';
import type { Session } from '../session.js';
import { fine, problem, type Finding } from './finding.js';

const neededMegabytes = 100;

/** Whether this machine has room for what the command writes: rejected rows, templates. */
export async function examineDisk({ say }: Session): Promise<Finding> {
  const folder = process.cwd();
  const { bavail, bsize } = await statfs(folder);
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024);
  const text = say('doctor.disk', { folder, megabytes });
  return megabytes >= neededMegabytes ? fine('DISK', text) : problem('DISK', text, say('doctor.freeDisk'));
}
