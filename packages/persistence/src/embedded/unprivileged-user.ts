import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** The user and group that PostgreSQL runs as; null for those who started us. */
export interface ProcessOwner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: then it is started as whoever owns its data already, and else as `nobody`. Anybody
 * else starts it as themselves.
 */
export async function postgresOwner(dataFolder: string): Promise<ProcessOwner | null> {
  if (process.getuid?.() !== 0) return null;
  const data = await stat(dataFolder).catch(() => null);
  if (data !== null && data.uid !== 0) return { uid: data.uid, gid: data.gid };
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts);
  return nobody ? { uid: Number(nobody[1]), gid: Number(nobody[2]) } : { uid: 65534, gid: 65534 };
}

/** Whether a user without rights of its own can come to `folder`: every folder on the way lets everybody pass. */
export async function everybodyCanReach(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || everybodyCanReach(parent);
}
