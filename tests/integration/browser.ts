/** Pages in Chromium, without a network. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
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

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  axe?: { run(options: RunOptions): Promise<AxeResults> };
}

/** What axe finds on a page that was opened with `bypassCSP`, of any level: the rule, and the first element that breaks it. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate('Boolean(globalThis.axe)'))) await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (globalThis as unknown as WithAxe).axe?.run({ resultTypes: ['violations'] }),
  );
  if (!results) throw new Error('axe did not start.');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
