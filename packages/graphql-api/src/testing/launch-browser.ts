import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';
import { chromium as browsers, type Browser } from 'playwright-core';

/**
 * What the build is set up with for machines smaller than a test's: with one process, a page that is closed takes the browser along; and
 * without web security, a page would pass that no visitor's browser shows.
 */
const unwanted = new Set(['--single-process', '--disable-web-security', '--allow-running-insecure-content']);

/** Whether npm delivers a browser for this machine. */
export const browserRuns = process.platform === 'linux' && process.arch === 'x64';

/** Starts a real Chromium from npm, with the libraries that come with it: nothing needs to be installed on the machine. */
export async function launchBrowser(): Promise<Browser> {
  const delivered = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  await inflate(join(delivered, 'al2023.tar.br'));
  return browsers.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !unwanted.has(argument)),
    headless: true,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(tmpdir(), 'al2023/lib'),
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
    },
  });
}
