/** The site of the Model Convention in a real browser, opened from a folder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openBrowser, type PageFiles, violationsOn } from './browser.ts';

const root = join(import.meta.dirname, '..', '..');
const site = mkdtempSync(join(tmpdir(), 'treaty-site-'));
const addressOf = (path: string) => pathToFileURL(join(site, ...path.split('/'))).href;

let browser: PageFiles;

beforeAll(async () => {
  const line = ['dist/cli/main.js', 'site', site, '--treaty', 'model-convention', '--library', 'drafts'];
  const { status, stderr } = spawnSync(process.execPath, line, { cwd: root, encoding: 'utf8' });
  expect(status === 0 ? '' : stderr).toBe('');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
});

const PAGES = [
  'index.html',
  'model-convention/index.html',
  'model-convention/drafts/2032-06.html',
  'model-convention/articles/15.html',
  'model-convention/search.html',
];

describe.each(PAGES)('%s', path => {
  test.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('has no violation of accessibility, %i pixels, %s', async (width, colorScheme) => {
    const { page } = await browser.open(addressOf(path), {
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });

  it('prints nothing, loads nothing but its own scripts, and is no wider than a phone', async () => {
    const { page, noise } = await browser.open(addressOf(path), { viewport: { width: 390, height: 844 } });
    const own = ['search-index.js', 'search.js'];
    expect(noise.filter(line => !own.some(name => line.endsWith(`/${name}`)))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.context().close();
  });
});

describe('the search', () => {
  const open = () => browser.open(addressOf('model-convention/search.html'));

  it('finds words and citations, and leads to them', async () => {
    const { page } = await open();
    for (const asked of ['15(1)', 'observations contributed']) {
      await page.fill('#asked', asked);
      expect(await page.locator('#results li').count()).toBeGreaterThan(0);
    }
    await page.locator('#results a').first().click();
    await page.waitForLoadState();
    expect(await page.evaluate(`Boolean(document.querySelector(':target'))`)).toBe(true);
    await page.context().close();
  });

  it('without a script there is the list of all provisions', async () => {
    const { page } = await browser.open(addressOf('model-convention/search.html'), {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.names a').count()).toBeGreaterThan(20);
    expect(await page.locator('#search').isVisible()).toBe(false);
    await page.context().close();
  });
});
