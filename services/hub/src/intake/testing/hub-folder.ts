import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { starterDimensions } from '@veche/domain/indicators';
import { openPrivateOrm } from '../../service-records/open-private-orm.js';
import type { TableSource } from '../intake.js';
import { openIntake, type IntakeOptions, type OpenIntake } from '../open-intake.js';

/** The real way into a hub of a network with one organization and one project. */
export class HubFolder {
  private constructor(
    readonly folder: string,
    readonly url: string,
  ) {}

  static async make(url: string): Promise<HubFolder> {
    await (await openPrivateOrm(url)).close(true);
    return new HubFolder(await mkdtemp(join(tmpdir(), 'veche-intake-')), url);
  }

  /** Opens the intake on a day in 2024, keeping records for three years. */
  open(options: Partial<IntakeOptions> = {}): Promise<OpenIntake> {
    return openIntake({
      ...{ url: this.url, folder: this.folder, retentionMonths: 36, today: () => '2024-07-10' },
      codeLists: () => Promise.resolve(starterDimensions),
      catalogue: () =>
        Promise.resolve({
          organizations: [{ id: 'center', names: ['Центр помощи', 'Centar za pomoć'] }],
          projects: [{ id: 'road', names: ['Дорога домой'] }],
        }),
      ...options,
    });
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

/** A file as it comes in, in pieces of some kilobytes. */
export function csvSource(lines: readonly string[], fileName = 'services.csv'): TableSource {
  return { fileName, bytes: pieces(Buffer.from(`${lines.join('\r\n')}\r\n`)) };
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 8_192) {
    yield bytes.subarray(at, at + 8_192);
    await Promise.resolve();
  }
}
