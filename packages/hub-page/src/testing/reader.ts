import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const axeFile = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** How somebody's browser is set. */
export interface ReaderSettings {
  readonly language?: string;
  readonly width?: number;
  readonly dark?: boolean;
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
    page.setDefaultTimeout(15_000);
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
    const { language = 'en', width = 1280, dark = false } = settings;
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      locale: language === 'en' ? 'en-GB' : language,
    });
    const page = await context.newPage();
    const reader = new Reader(context, page, url);
    await page.goto(reader.#url);
    return reader;
  }

  async signIn(key: string): Promise<void> {
    await this.page.locator('form input').first().fill(key);
    await this.page.locator('form button[type=submit]').click();
    await this.page.locator('.menu').waitFor();
  }

  async goTo(place: string): Promise<void> {
    await this.page.goto(`${this.#url}${place}`);
  }

  async chooseFile(text: string, name = 'figures.csv'): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  }

  /** The main button of the screen or of the dialog that is open. */
  async press(): Promise<void> {
    const dialog = this.page.locator('dialog[open] .button-main');
    const button = (await dialog.count()) > 0 ? dialog : this.page.locator('.button-main');
    await button.first().click();
  }

  /** The heading of the screen. */
  async heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** Waits for something, and holds the screen against WCAG 2.2 AA and the width of the window. */
  async see(selector: string): Promise<void> {
    try {
      await this.page.locator(selector).first().waitFor();
    } catch {
      throw new Error(
        `${selector} does not appear; there is: ${await this.page.locator('body').innerText()}`,
      );
    }
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) this.complaints.push(`${this.page.url()} is ${wide} pixels too wide`);
  }

  /** What axe-core finds against WCAG 2.2 AA on the screen goes to the complaints; in another scheme of colours only contrast can differ. */
  async check(only: 'everything' | 'contrast' = 'everything'): Promise<void> {
    // The page's policy forbids scripts from elsewhere; what the browser's debugger evaluates is not bound by it.
    await this.page.evaluate(await axe());
    const found = await this.page.evaluate(async (scope) => {
      const { axe: engine } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await engine.run({ runOnly: scope === 'contrast' ? ['color-contrast'] : tags })).violations;
    }, only);
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
