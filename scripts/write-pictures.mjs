/**
 * Writes docs/images: what README shows, photographed from docs/examples in Chromium. Run it when the pages look different; fonts differ
 * between machines, so that nothing checks the files.
 *
 * node scripts/write-pictures.mjs
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs', 'images');
mkdirSync(images, { recursive: true });

const SHOTS = [
  { name: 'page-report', file: 'un-cybercrime.html', width: 1280, height: 860 },
  { name: 'page-redline', file: 'un-cybercrime.html#24-4', width: 1280, height: 640 },
  { name: 'site-treaty', file: 'site/model-convention/index.html', width: 1280, height: 1000 },
];

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const { name, file, width, height } of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  const [path, hash = ''] = file.split('#');
  await page.goto(`${pathToFileURL(join(root, 'docs', 'examples', path))}${hash && `#${hash}`}`);
  await page.screenshot({ path: join(images, `${name}.png`) });
  await page.close();
}
await browser.close();
