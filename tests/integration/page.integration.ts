/** The page of a pair in a real browser: accessible, usable by keys and without a script, legible in print, deaf to what a draft holds. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { compareAndAudit } from '../../src/compare/index.ts';
import type { Draft } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';
import { articleStrip, reportOf, withinBudget } from '../../src/report/index.ts';
import { pairNotices, pairToHtml } from '../../src/write/index.ts';
import { shipped } from '../helpers/drafts.ts';
import { wordsIn, wordsWithLabels } from '../helpers/page.ts';
import { openBrowser, type PageFiles, violationsOn } from './browser.ts';

async function pageOf(before: Draft, after: Draft): Promise<string> {
  const drafts = { before, after };
  const { comparison, audit } = compareAndAudit(before, after);
  const notices = pairNotices(comparison.before, comparison.after);
  const report = reportOf({ comparison, drafts, findings: [], audit: audit(), notices });
  const { cells } = articleStrip({ comparison, drafts });
  return pairToHtml({ comparison, drafts, findings: [], report: withinBudget(report, 'normal'), cells });
}

const draftOf = (source: string): Draft => readText(source, 'draft.md').draft;

const ARABIC = `---
language: ar
---
# اتفاقية القصب

## المادة 1 — الأهداف

**1.** يجوز لكل طرف أن يمسك سجلا.
`;
const CHINESE = `---
language: zh
---
# 芦苇公约

## 第一条 — 目标

**1.** 各缔约方可以保存登记册。
`;

const HOSTILE = `---
language: en
title: "</style><script>alert(1)</script>"
source: "javascript:alert(1)"
---
# </title><script>alert(1)</script>

## Article 1 — <svg onload=alert(1)> & <img src=x onerror=alert(1)>

**1.** Each Party shall <iframe src="https://example.org"></iframe> act‮ backwards </section></main><style>*{display:none}</style>
`;

const PAIRS = {
  cybercrime: () => pageOf(shipped('un-cybercrime', '2024-02'), shipped('un-cybercrime', '2024-08')),
  model: () => pageOf(shipped('model-convention', '2031-03'), shipped('model-convention', '2032-06')),
  arabic: () => pageOf(draftOf(ARABIC), draftOf(ARABIC.replace('يجوز', 'يجب'))),
  chinese: () => pageOf(draftOf(CHINESE), draftOf(CHINESE.replace('可以', '应当'))),
  hostile: () => pageOf(draftOf(HOSTILE), draftOf(HOSTILE.replace('shall', 'may'))),
} as const;
type Name = keyof typeof PAIRS;
const NAMES = Object.keys(PAIRS) as Name[];

let browser: PageFiles;
const address = {} as Record<Name, string>;

beforeAll(async () => {
  browser = await openBrowser();
  for (const name of NAMES) address[name] = browser.write(`${name}.html`, await PAIRS[name]());
});
afterAll(() => browser?.close());

const view = (page: Page, name: string) => page.check(`#view-${name}`);
const isShown = (page: Page, id: string) => page.locator(`[id="${id}"]`).isVisible();

describe.each(NAMES)('%s', name => {
  // The page of the longest pair has the same elements as the others, ten times as often.
  test.skipIf(name === 'cybercrime').each([
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('has no violation of accessibility, %i pixels, %s', async (width, colorScheme) => {
    const { page } = await browser.open(address[name], {
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    for (const one of ['marks', 'side', 'before']) {
      await view(page, one);
      expect(await violationsOn(page), one).toEqual([]);
    }
    await page.context().close();
  });

  it('prints nothing, throws nothing, asks nothing and loads nothing', async () => {
    const { page, noise } = await browser.open(address[name]);
    for (const one of ['side', 'before', 'after', 'marks']) await view(page, one);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('is no wider than a phone', async () => {
    const { page } = await browser.open(address[name], { viewport: { width: 390, height: 844 } });
    for (const one of ['side', 'before', 'marks']) {
      await view(page, one);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    }
    await page.context().close();
  });
});

test.each(['before', 'after'] as const)('the view %s shows the words of that draft', async side => {
  const { page } = await browser.open(address.cybercrime, { javaScriptEnabled: false });
  await view(page, side);
  const shown = await page.locator('#redline .row:visible > .now').allInnerTexts();
  const draft = shipped('un-cybercrime', side === 'before' ? '2024-02' : '2024-08');
  expect(wordsIn(shown.join('\n'))).toEqual(wordsWithLabels(draft));
  await page.context().close();
});

describe('without a script', () => {
  it('the views and the choice of changed provisions work, and the filter is not offered', async () => {
    const { page } = await browser.open(address.model, { javaScriptEnabled: false });
    expect(await page.locator('#tools').isVisible()).toBe(false);
    const unchanged = page.locator('.row.same:not(.head)').first();
    expect(await unchanged.isVisible()).toBe(true);
    await page.check('#changed-only');
    expect(await unchanged.isVisible()).toBe(false);
    expect(await page.locator('.row.modified').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

test('without a script, a provision that moved with its article is shown to whoever follows a link to it', async () => {
  const { page } = await browser.open(`${address.cybercrime}#before-60-bis-1`, { javaScriptEnabled: false });
  expect(await isShown(page, 'before-60-bis-1')).toBe(true);
  expect(await page.innerText('[id="before-60-bis-1"]')).toContain('moved to 4(1)');
  await page.context().close();
});

describe('with a script', () => {
  const open = async (hash = '') => {
    const opened = await browser.open(`${address.cybercrime}${hash}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    return { ...opened, clipboard: () => opened.page.evaluate('navigator.clipboard.readText()') };
  };

  it('an address shows its provision, also one that the earlier draft gave', async () => {
    // The last but one moved with its article; the last one is how a page of an earlier draft has it.
    for (const hash of ['#35-1-c', '#before-60-bis', '#before-60-bis-1', '#60-bis']) {
      const { page } = await open(hash);
      const id = hash.slice(1);
      // A further address of a provision is an empty element in it.
      const row = page.locator(`.row[id="${id}"], .row:has(> [id="${id}"])`);
      await expect.poll(() => row.isVisible()).toBe(true);
      expect(await row.boundingBox()).toMatchObject({
        y: expect.toSatisfy((y: number) => y >= 0 && y < 900),
      });
      await page.context().close();
    }
  });

  it('an address that names nothing takes no key away', async () => {
    const { page, noise } = await open('#%');
    await page.keyboard.press('4');
    expect(await page.isChecked('#view-after')).toBe(true);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('a click on a citation copies its address, and says so', async () => {
    const { page, clipboard } = await open();
    await page.click('[id="40-1"] > a.cite');
    expect(await clipboard()).toBe(`${address.cybercrime}#40-1`);
    expect(await page.innerText('#said')).toBe('Link to 40(1) copied');
    await page.context().close();
  });

  it('copied words keep their marks', async () => {
    const { page, clipboard } = await open();
    await page.evaluate(
      `getSelection().selectAllChildren(document.getElementById('40-1').querySelector('.now'))`,
    );
    await page.keyboard.press('Control+c');
    expect(await clipboard()).toContain('{-[-}as well as of serious crimes{-]-}');
    await page.context().close();
  });

  it('the filter finds words, citations and kinds of change', async () => {
    const { page } = await open();
    await page.fill('#filter', 'serious crimes');
    expect(await isShown(page, '40-1')).toBe(true);
    expect(await isShown(page, '1-a')).toBe(false);
    expect(await page.innerText('#shown')).toMatch(/^\d+ of \d+ provisions$/);
    await page.fill('#filter', '');
    await page.selectOption('#kind', 'inserted');
    expect(await isShown(page, '6-2')).toBe(true);
    expect(await isShown(page, '40-1')).toBe(false);
    await page.context().close();
  });

  it('an address is shown though the filter hides it', async () => {
    const { page } = await open();
    await page.fill('#filter', 'no such words');
    await page.evaluate(`location.hash = '#40-1'`);
    await expect.poll(() => isShown(page, '40-1')).toBe(true);
    await page.context().close();
  });

  it('keys go from change to change, choose the view and the filter, and can be turned off', async () => {
    const { page } = await open();
    const focus = () => page.evaluate(`document.activeElement.closest('.row')?.id`);
    await page.keyboard.press('n');
    const first = await focus();
    await page.keyboard.press('n');
    const second = await focus();
    expect(new Set([first, second, undefined]).size).toBe(3);
    await page.keyboard.press('p');
    expect(await focus()).toBe(first);
    await page.keyboard.press('4');
    expect(await page.isChecked('#view-after')).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.type('n1');
    expect(await page.inputValue('#filter')).toBe('n1');
    await page.keyboard.press('Escape');
    await page.locator('summary', { hasText: 'Keys' }).click();
    await page.uncheck('#keys');
    await page.keyboard.press('2');
    expect(await page.isChecked('#view-after')).toBe(true);
    await page.context().close();
  });
});

describe('on paper', () => {
  it('stands all text with its marks and page numbers, and nothing to click', async () => {
    const { page } = await browser.open(address.model);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.contents').isVisible()).toBe(false);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    const mark = (name: string) =>
      page.evaluate(
        `getComputedStyle(document.querySelector('#redline ${name}:not(.moved)')).textDecorationLine`,
      );
    expect([await mark('del'), await mark('ins')]).toEqual(['line-through', 'underline']);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const printed = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    const last = await (await printed.getPage(printed.numPages)).getTextContent();
    const text = last.items.map(item => ('str' in item ? item.str : '')).join('');
    expect(text).toContain(`${printed.numPages} / ${printed.numPages}`);
    await page.context().close();
  });
});

test('words run from the right in Arabic, and both texts say their language', async () => {
  const { page } = await browser.open(address.arabic);
  expect(await page.evaluate(`getComputedStyle(document.querySelector('#redline .now')).direction`)).toBe(
    'rtl',
  );
  expect(await page.getAttribute('#redline .now', 'lang')).toBe('ar');
  await page.context().close();
});
