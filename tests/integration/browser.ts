/** Pages in Chromium, without a network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface Opened {
  page: Page;
  /** What the page printed, threw, asked or loaded: nothing of that may happen. */
  noise: string[];
}

export interface PageFiles {
  /** Writes a page to a file of its own and gives its address. */
  write(name: string, html: string): string;
  /** Opens an address; what is set for the context goes before what is usual. */
  open(address: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

/** Starts the browser. */
export async function openBrowser(): Promise<PageFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-pages-'));
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
  return {
    write(name, html) {
      const path = join(folder, name);
      writeFileSync(path, html);
      return `file://${path}`;
    },
    async open(address, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const noise: string[] = [];
      page.on('console', message => noise.push(`console: ${message.text()}`));
      page.on('pageerror', error => noise.push(`error: ${error.message}`));
      page.on('dialog', dialog => {
        noise.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', request => {
        if (request.url() !== address.split('#')[0]) noise.push(`request: ${request.url()}`);
      });
      await page.goto(address);
      return { page, noise };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
