import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How long anything may take on a slow machine, in milliseconds. */
const patience = 30_000;

const axeFile = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** How somebody's browser is set. */
export interface ReaderSettings {
  readonly language?: string;
  readonly width?: number;
  /** The access key of somebody who has signed in before in this tab; nobody has, where it is left out. */
  readonly key?: string;
  /** Where in the page to begin. */
  readonly place?: string;
}

/** Somebody at the page: what they see, and what the browser complains of. */
export class Reader {
  /** What the browser or axe-core found wrong. */
  readonly complaints: string[] = [];
  /** Every address that was asked for. */
  readonly asked: string[] = [];
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #url: string;

  private constructor(context: BrowserContext, page: Page, url: string) {
    this.#context = context;
    this.page = page;
    this.#url = `${url}/admin/`;
    page.setDefaultTimeout(patience);
    // Asked for before anything is done: while a page is busy, Chromium hands it a key press before what its debugger was told earlier, and
    // the chooser of files that the key opens would not be told of.
    page.on('filechooser', () => undefined);
    page.on('request', (request) => this.asked.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // The browser reports every refusal of the hub; the page says it to the reader.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.complaints.push(message.text());
      }
    });
  }

  static async open(browser: Browser, url: string, settings: ReaderSettings = {}): Promise<Reader> {
    const { language = 'en', width = 1280, key = '', place = '' } = settings;
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: language === 'en' ? 'en-GB' : language,
    });
    const page = await context.newPage();
    const reader = new Reader(context, page, url);
    if (key !== '') {
      await page.addInitScript((kept) => {
        sessionStorage.setItem('veche.access-key', kept);
      }, key);
    }
    await page.goto(`${reader.#url}${place}`);
    await page.locator('h1').waitFor();
    return reader;
  }

  async signIn(key: string): Promise<void> {
    await this.page.locator('form input').first().fill(key);
    await this.page.locator('form button[type=submit]').click();
    await this.page.locator('.menu').waitFor();
  }

  /** Goes to another place by its address, and waits for its screen: the address changes before the screen does. */
  async goTo(place: string): Promise<void> {
    await this.page.evaluate(() => document.querySelector('h1')?.setAttribute('data-left', ''));
    await this.page.goto(`${this.#url}${place}`);
    await this.page.locator('h1:not([data-left])').first().waitFor();
  }

  /** Waits for the screen with this heading, which takes the focus when the screen appears. */
  async arrive(heading: string): Promise<void> {
    await this.page.waitForFunction((awaited) => {
      const { activeElement } = document;
      return activeElement?.tagName === 'H1' && activeElement.textContent === awaited;
    }, heading);
  }

  async chooseFile(text: string, name = 'figures.csv'): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  }

  /** The main button of the screen. */
  async press(): Promise<void> {
    await this.page.locator('.button-main').first().click();
  }

  /** The main button of the dialog, once it is open. */
  async confirm(): Promise<void> {
    await this.page.locator('dialog[open] .button-main').click();
  }

  /** The heading of the screen. */
  async heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** Waits for something, and holds the screen against the width of the window. */
  async see(selector: string): Promise<void> {
    try {
      await this.page.locator(selector).first().waitFor();
    } catch {
      throw new Error(
        `${selector} does not appear; there is: ${await this.page.locator('body').innerText()}`,
      );
    }
    await this.#mustFit();
  }

  /** What axe-core finds against WCAG 2.2 AA on the screen goes to the complaints. */
  async check(): Promise<void> {
    await this.#hold(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  }

  /** The same, and in dark colours, where only contrast can differ; and whether the screen fits every window. */
  async checkEverywhere(): Promise<void> {
    await this.check();
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.#hold(['color-contrast']);
    await this.page.emulateMedia({ colorScheme: 'light' });
    const before = this.page.viewportSize();
    for (const width of [320, 768]) {
      await this.page.setViewportSize({ width, height: 800 });
      await this.#mustFit();
    }
    if (before) await this.page.setViewportSize(before);
  }

  async #mustFit(): Promise<void> {
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const { width = 0 } = this.page.viewportSize() ?? {};
    if (wide > 0) this.complaints.push(`${this.page.url()} is ${wide} pixels wider than ${width}`);
  }

  async #hold(rules: readonly string[]): Promise<void> {
    // The page's policy forbids scripts from elsewhere; what the browser's debugger evaluates is not bound by it.
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(await axe());
    const found = await this.page.evaluate(async (runOnly) => {
      const { axe: engine } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
      const options = { runOnly, resultTypes: ['violations'], preload: false };
      return (await engine.run(options)).violations;
    }, rules);
    for (const { id, nodes } of found) {
      this.complaints.push(
        `${this.page.url()} ${id}: ${nodes.map(({ html }) => html).join(' ')}`.slice(0, 600),
      );
    }
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function axe(): Promise<string> {
  return readFile(axeFile, 'utf8');
}
