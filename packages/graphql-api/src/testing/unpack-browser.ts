import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

/** How long one process waits for another to unpack the browser, in milliseconds. */
const patience = 50_000;

/**
 * Unpacks the browser into the temporary folder, with the libraries that it needs, and gives its path. Of several processes the first one does it
 * and the others wait: a program that another process is still writing cannot be started.
 *
 * @throws Error where it takes another process too long: it was killed in the middle
 */
export async function unpackBrowser(): Promise<string> {
  const mark = join(tmpdir(), 'veche-browser');
  const done = join(mark, 'unpacked');
  const isFirst = (await mkdir(mark, { recursive: true })) !== undefined;
  if (isFirst) {
    try {
      const delivered = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
      await inflate(join(delivered, 'al2023.tar.br'));
      await chromium.executablePath();
      await writeFile(done, '');
    } catch (thrown) {
      await rm(mark, { recursive: true, force: true });
      throw thrown;
    }
  }
  for (let waited = 0; !existsSync(done); waited += 50) {
    if (waited > patience)
      throw new Error(`another process began to unpack the browser and never ended: delete ${mark}`);
    await pause(50);
  }
  return chromium.executablePath();
}
