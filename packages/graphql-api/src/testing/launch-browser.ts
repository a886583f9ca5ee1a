import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browsers, type Browser } from 'playwright-core';
import { unpackBrowser } from './unpack-browser.js';

/**
 * What the build is set up with for machines smaller than a test's: with one process, a page that is closed takes the browser along; without
 * web security, a page would pass that no visitor's browser shows; and drawing in three dimensions in software, and starting the whole
 * program anew for every page instead of forking it, more than double what a test costs.
 */
const unwanted = new Set([
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-zygote',
]);

/** Whether npm delivers a browser for this machine. */
export const browserRuns = process.platform === 'linux' && process.arch === 'x64';

/** Starts a real Chromium from npm, with the libraries that come with it: nothing needs to be installed on the machine. */
export async function launchBrowser(): Promise<Browser> {
  return browsers.launch({
    executablePath: await unpackBrowser(),
    args: [...chromium.args.filter((argument) => !unwanted.has(argument)), '--disable-gpu'],
    headless: true,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(tmpdir(), 'al2023/lib'),
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
    },
  });
}
